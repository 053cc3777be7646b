using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin adds a category after the others of its kind.</summary>
[Allow(Role.Admin)]
public sealed record AddCategory : ICommand<Added>
{
    /// <summary>What it holds.</summary>
    public ContentKind Kind { get; init; } = ContentKind.Material;

    /// <summary>Plain text, see <see cref="CategoryTitle"/>.</summary>
    public string Title { get; init; } = "";

    /// <summary>One emoji; empty for none.</summary>
    public string Emoji { get; init; } = "";
}

internal sealed class AddCategoryValidator : AbstractValidator<AddCategory>
{
    public AddCategoryValidator()
    {
        RuleFor(x => x.Kind).IsInEnum();
        RuleFor(x => x.Title).MustParse(CategoryTitle.Parse);
        RuleFor(x => x.Emoji).MustParseUnlessEmpty(Emoji.Parse);
    }
}

internal sealed class AddCategoryHandler(ICategoryRepository categories, Journal journal) : ICommandHandler<AddCategory, Added>
{
    public async Task<Result<Added>> Handle(AddCategory command, CancellationToken cancellationToken)
    {
        var title = CategoryTitle.Parse(command.Title).Value;
        var emoji = command.Emoji.Length == 0 ? null : Emoji.Parse(command.Emoji).Value;
        var added = Category.Add(command.Kind, title, emoji, await categories.All(command.Kind, cancellationToken));
        if (added.Error is { } error) return error;

        categories.Add(added.Value);
        journal.Done(AuditActions.CategoryAdded, title.Value, added.Value);
        return new Added(added.Value);
    }
}
