using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Users;

/// <summary>What an admin searched people by. Buttons can't carry a text, so the pages of what was found name it by its id; it is forgotten after a while.</summary>
public sealed class SavedSearch : Entity
{
    /// <summary>The greatest length of <see cref="Text"/> in UTF-16 units.</summary>
    public const int MaxLength = 100;

    /// <summary>How long it is kept: what was typed may name people.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(14);

    private static readonly LineErrors Errors = new(new("people.search_empty"), new("people.search_too_long"), new("people.search_no_words"));

    private SavedSearch(string text, DateTimeOffset at) => (Text, At) = (text, at);

    /// <summary>One plain line.</summary>
    public string Text { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Keeps what was typed (<c>people.search_empty</c>, <c>people.search_too_long</c>, <c>people.search_no_words</c>).</summary>
    public static Result<SavedSearch> Of(string? typed, DateTimeOffset now) =>
        TypedLine.Parse(typed, MaxLength, Errors).Map(line => new SavedSearch(line, now));
}
