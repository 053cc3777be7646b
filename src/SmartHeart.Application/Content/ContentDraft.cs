using System.Collections.Immutable;
using FluentValidation;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>
/// What adding and editing an item have in common. Half-filled it is the draft of the wizard; each property is checked as given.
/// </summary>
public abstract record ContentDraft
{
    /// <summary>What it is; never changes.</summary>
    public ContentKind Kind { get; init; } = ContentKind.Material;

    /// <summary>Plain text, see <see cref="Domain.Content.Title"/>.</summary>
    public string Title { get; init; } = "";

    /// <summary>Telegram HTML, see <see cref="RichText"/>.</summary>
    public string Body { get; init; } = "";

    /// <summary>A category of the item's kind; 0 for none yet.</summary>
    public int CategoryId { get; init; }

    /// <summary>Of an event: its start, UTC; null for anything else, and while it is not told.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>Of an event: its end, UTC; null for the usual length.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Of an event: see <see cref="EventPlace"/>; empty for none.</summary>
    public string Place { get; init; } = "";

    /// <summary>Of an event: see <see cref="EventLink"/>; empty for none.</summary>
    public string Link { get; init; } = "";

    /// <summary>0–10 photos and videos, in order.</summary>
    public ImmutableArray<UploadedFile> Media { get; init; } = [];

    /// <summary>0–10 documents, in order.</summary>
    public ImmutableArray<UploadedFile> Documents { get; init; } = [];

    /// <summary>When and where; null for what has no start, as only an event has. The validator has let the parts through.</summary>
    internal EventDetails? Event => StartsAt is not { } starts ? null : EventDetails.Of(
        starts, EndsAt,
        Place.Length == 0 ? null : EventPlace.Parse(Place).Value,
        Link.Length == 0 ? null : EventLink.Parse(Link).Value).Value;
}

/// <summary>The rules of a draft, by property.</summary>
internal abstract class ContentDraftValidator<T> : AbstractValidator<T>
    where T : ContentDraft
{
    protected ContentDraftValidator()
    {
        RuleFor(x => x.Kind).IsInEnum();
        RuleFor(x => x.Title).MustParse(Title.Parse);
        RuleFor(x => x.Body).MustParse(RichText.Parse);
        RuleFor(x => x.CategoryId).MustPass(id => id > 0 ? null : ContentErrors.CategoryGone);
        RuleFor(x => x.StartsAt)
            .MustPass((draft, starts) => draft.Kind == ContentKind.Event && starts is null ? ContentErrors.EventWithoutTime : null);
        RuleFor(x => x.EndsAt).MustPass((draft, ends) => WhyNotUntil(draft.StartsAt, ends));
        RuleFor(x => x.Place).MustParseUnlessEmpty(EventPlace.Parse);
        RuleFor(x => x.Link).MustParseUnlessEmpty(EventLink.Parse)
            .MustPass((draft, link) => draft.StartsAt is not null && draft.Place.Length + link.Length == 0 ? ContentErrors.EventNowhere : null);
        RuleFor(x => x.Media).MustPass(files => FileRules.WhyNotMedia(Kinds(files)));
        RuleFor(x => x.Documents).MustPass(files => FileRules.WhyNotDocuments(Kinds(files)));
    }

    private static Error? WhyNotUntil(DateTimeOffset? starts, DateTimeOffset? ends) =>
        starts is null ? null : EventDetails.Of(starts.Value, ends, EventPlace.Stored(""), null).Error;

    private static List<(string UniqueId, FileKind Kind)> Kinds(ImmutableArray<UploadedFile> files) =>
        [.. files.Select(file => (file.UniqueId, file.Kind))];
}
