using System.Collections.Immutable;
using FluentValidation;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>What adding and editing an item have in common. Half-filled it is the draft of the wizard; each property is checked as given.</summary>
public abstract record ContentDraft
{
    /// <summary>Plain text, see <see cref="Domain.Content.Title"/>.</summary>
    public string Title { get; init; } = "";

    /// <summary>Telegram HTML, see <see cref="RichText"/>.</summary>
    public string Body { get; init; } = "";

    /// <summary>A category of the item's kind; 0 for none yet.</summary>
    public int CategoryId { get; init; }

    /// <summary>0–10 photos and videos, in order.</summary>
    public ImmutableArray<UploadedFile> Media { get; init; } = [];

    /// <summary>0–10 documents, in order.</summary>
    public ImmutableArray<UploadedFile> Documents { get; init; } = [];
}

/// <summary>The rules of a draft, by property.</summary>
internal abstract class ContentDraftValidator<T> : AbstractValidator<T>
    where T : ContentDraft
{
    protected ContentDraftValidator()
    {
        RuleFor(x => x.Title).MustParse(Title.Parse);
        RuleFor(x => x.Body).MustParse(RichText.Parse);
        RuleFor(x => x.CategoryId).MustPass(id => id > 0 ? null : ContentErrors.CategoryGone);
        RuleFor(x => x.Media).MustPass(files => FileRules.WhyNotMedia(Kinds(files)));
        RuleFor(x => x.Documents).MustPass(files => FileRules.WhyNotDocuments(Kinds(files)));
    }

    private static List<(string UniqueId, FileKind Kind)> Kinds(ImmutableArray<UploadedFile> files) =>
        [.. files.Select(file => (file.UniqueId, file.Kind))];
}
