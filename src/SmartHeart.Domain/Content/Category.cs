using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Content;

/// <summary>A shelf for items of one kind.</summary>
public sealed class Category : Entity
{
    /// <summary>How many one kind may have: Telegram shows at most 100 buttons under a message, and a choice needs some beside.</summary>
    public const int MaxPerKind = 95;

    private Category(ContentKind kind, CategoryTitle title, Emoji? emoji, int position) =>
        (Kind, Title, Emoji, Position) = (kind, title, emoji, position);

    /// <summary>What it holds.</summary>
    public ContentKind Kind { get; private set; }

    /// <summary>Unique among its kind, letter case aside.</summary>
    public CategoryTitle Title { get; private set; }

    /// <summary>Shown before the title.</summary>
    public Emoji? Emoji { get; private set; }

    /// <summary>Order among its kind, rising; gaps are allowed.</summary>
    public int Position { get; private set; }

    /// <summary>Not shown to users, nor are its items in lists; links to them still work.</summary>
    public bool Hidden { get; private set; }

    /// <summary>Rises with every change: two who edit at once are told. A concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Adds a category after those of its kind.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="title">Its title.</param>
    /// <param name="emoji">Its emoji, if any.</param>
    /// <param name="siblings">All categories of the kind.</param>
    /// <returns><see cref="ContentErrors.TooManyCategories"/>, <see cref="ContentErrors.CategoryTitleTaken"/>.</returns>
    public static Result<Category> Add(ContentKind kind, CategoryTitle title, Emoji? emoji, IReadOnlyList<Category> siblings)
    {
        if (siblings.Count >= MaxPerKind) return ContentErrors.TooManyCategories.With("max", MaxPerKind);
        if (siblings.Any(sibling => sibling.Title.Resembles(title))) return ContentErrors.CategoryTitleTaken;

        var last = siblings.Count == 0 ? 0 : siblings.Max(sibling => sibling.Position);
        return new Category(kind, title, emoji, last + 1);
    }

    /// <summary>Changes what users see of it.</summary>
    /// <returns><see cref="ContentErrors.CategoryTitleTaken"/>.</returns>
    public Result<Done> Edit(CategoryTitle title, Emoji? emoji, bool hidden, IReadOnlyList<Category> siblings)
    {
        if (siblings.Any(sibling => sibling != this && sibling.Title.Resembles(title))) return ContentErrors.CategoryTitleTaken;

        (Title, Emoji, Hidden, Version) = (title, emoji, hidden, Version + 1);
        return Done.Ok;
    }

    /// <summary>Changes places with its neighbour.</summary>
    /// <param name="up">Towards the beginning.</param>
    /// <param name="siblings">All categories of the kind, this one among them, in order.</param>
    /// <returns><see cref="ContentErrors.CategoryAtEnd"/>.</returns>
    /// <remarks>Both get a new version: of two who move at once the second is told, instead of two categories getting one place.</remarks>
    public Result<Done> Move(bool up, IReadOnlyList<Category> siblings)
    {
        var neighbour = up
            ? siblings.LastOrDefault(sibling => sibling.Position < Position)
            : siblings.FirstOrDefault(sibling => sibling.Position > Position);
        if (neighbour is null) return ContentErrors.CategoryAtEnd;

        (Position, neighbour.Position) = (neighbour.Position, Position);
        Version++;
        neighbour.Version++;
        return Done.Ok;
    }

    /// <summary>Gets it ready to be deleted, in the version that was looked at; its content goes to another.</summary>
    /// <param name="home">Where its content goes; null when it holds none.</param>
    /// <returns><see cref="ContentErrors.CategoryIsItself"/>, <see cref="ContentErrors.CategoryOfOtherKind"/>.</returns>
    public Result<Done> Close(Category? home)
    {
        if (home == this) return ContentErrors.CategoryIsItself;
        if (home is not null && home.Kind != Kind) return ContentErrors.CategoryOfOtherKind;

        Version++;
        return Done.Ok;
    }
}
