using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>
/// An owner deletes a category; what it holds moves to another one in the same transaction (<see cref="ContentErrors.CategoryNotEmpty"/>, <see
/// cref="ContentErrors.CategoryHomeGone"/>, <see cref="ContentErrors.CategoryChanged"/> and what <see cref="Category.Close"/> refuses).
/// </summary>
/// <param name="Id">The category.</param>
/// <param name="Version">Its version when it was shown.</param>
/// <param name="HomeId">Where its content goes; null when it holds none.</param>
[Allow(Role.Owner)]
public sealed record DeleteCategory(int Id, int Version, int? HomeId = null) : ICommand<ContentKind>;

internal sealed class DeleteCategoryHandler(ICategoryRepository categories, Journal journal, TimeProvider clock) : ICommandHandler<DeleteCategory, ContentKind>
{
    public async Task<Result<ContentKind>> Handle(DeleteCategory command, CancellationToken cancellationToken)
    {
        if (await categories.Find(command.Id, cancellationToken) is not { } category) return ContentErrors.CategoryGone;
        if (category.Version != command.Version) return ContentErrors.CategoryChanged;

        var home = command.HomeId is { } homeId ? await categories.Find(homeId, cancellationToken) : null;
        if (home is null && command.HomeId is not null) return ContentErrors.CategoryHomeGone;
        if (home is null && await categories.CountContent(category.Id, cancellationToken) is > 0 and var count)
            return ContentErrors.CategoryNotEmpty.With("count", count);
        if (category.Close(home).Error is { } error) return error;

        categories.Remove(category, home, clock.GetUtcNow());
        journal.Done(AuditActions.CategoryDeleted, home is null ? category.Title.Value : $"{category.Title} → {home.Title}", category);
        return category.Kind;
    }
}
