using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>
/// An admin changes what users see of a category: all of it is sent, as it was shown but for what they changed (<see cref="ContentErrors.CategoryChanged"/>).
/// </summary>
[Allow(Role.Admin)]
public sealed record EditCategory : ICommand<Done>
{
    /// <summary>The category.</summary>
    public int Id { get; init; }

    /// <summary>Its version when it was shown.</summary>
    public int Version { get; init; }

    /// <summary>Plain text, see <see cref="CategoryTitle"/>.</summary>
    public string Title { get; init; } = "";

    /// <summary>One emoji; empty for none.</summary>
    public string Emoji { get; init; } = "";

    /// <summary>Not shown to users.</summary>
    public bool Hidden { get; init; }

    /// <summary>A draft that changes nothing yet.</summary>
    public static EditCategory Of(ManagedCategory category) =>
        new() { Id = category.Id, Version = category.Version, Title = category.Title, Emoji = category.Emoji ?? "", Hidden = category.Hidden };
}

internal sealed class EditCategoryValidator : AbstractValidator<EditCategory>
{
    public EditCategoryValidator()
    {
        RuleFor(x => x.Title).MustParse(CategoryTitle.Parse);
        RuleFor(x => x.Emoji).MustParseUnlessEmpty(Emoji.Parse);
    }
}

internal sealed class EditCategoryHandler(ICategoryRepository categories, Journal journal) : ICommandHandler<EditCategory, Done>
{
    public async Task<Result<Done>> Handle(EditCategory command, CancellationToken cancellationToken)
    {
        if (await categories.Find(command.Id, cancellationToken) is not { } category) return ContentErrors.CategoryGone;
        if (category.Version != command.Version) return ContentErrors.CategoryChanged;

        var title = CategoryTitle.Parse(command.Title).Value;
        var emoji = command.Emoji.Length == 0 ? null : Emoji.Parse(command.Emoji).Value;
        var edited = category.Edit(title, emoji, command.Hidden, await categories.All(category.Kind, cancellationToken));
        if (edited.Error is { } error) return error;

        journal.Done(AuditActions.CategoryEdited, title.Value, category);
        return Done.Ok;
    }
}
