using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin moves a category by one place among its kind (<see cref="ContentErrors.CategoryAtEnd"/>).</summary>
/// <param name="Id">The category.</param>
/// <param name="Up">Towards the beginning.</param>
[Allow(Role.Admin)]
public sealed record MoveCategory(int Id, bool Up) : ICommand<Done>;

internal sealed class MoveCategoryHandler(ICategoryRepository categories, Journal journal) : ICommandHandler<MoveCategory, Done>
{
    public async Task<Result<Done>> Handle(MoveCategory command, CancellationToken cancellationToken)
    {
        if (await categories.Find(command.Id, cancellationToken) is not { } category) return ContentErrors.CategoryGone;

        var moved = category.Move(command.Up, await categories.All(category.Kind, cancellationToken));
        if (moved.Error is { } error) return error;

        journal.Done(AuditActions.CategoryMoved, category.Title.Value, category);
        return Done.Ok;
    }
}
