using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin hides a category from users, or shows it again (<see cref="ContentErrors.CategoryGone"/>).</summary>
/// <param name="Id">The category.</param>
/// <param name="Hidden">Not shown to users from now on.</param>
[Allow(Role.Admin)]
public sealed record HideCategory(int Id, bool Hidden) : ICommand<Done>;

internal sealed class HideCategoryHandler(ICategoryRepository categories, Journal journal) : ICommandHandler<HideCategory, Done>
{
    public async Task<Result<Done>> Handle(HideCategory command, CancellationToken cancellationToken)
    {
        if (await categories.Find(command.Id, cancellationToken) is not { } category) return ContentErrors.CategoryGone;

        var siblings = await categories.All(category.Kind, cancellationToken);
        if (category.Edit(category.Title, category.Emoji, command.Hidden, siblings).Error is { } error) return error;

        journal.Done(AuditActions.CategoryEdited, category.Title.Value, category);
        return Done.Ok;
    }
}
