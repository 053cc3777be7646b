using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Search;

/// <summary>That a person looked for something: buttons under the results name it, since its words would not fit into them.</summary>
public sealed class PastSearch : Entity
{
    /// <summary>How many of a person's last searches are remembered; buttons of older ones have run out.</summary>
    public const int Remembered = 20;

    private PastSearch(int userId, SearchPhrase phrase, DateTimeOffset askedAt) => (UserId, Phrase, AskedAt) = (userId, phrase, askedAt);

    /// <summary>Our id of the person.</summary>
    public int UserId { get; private set; }

    /// <summary>As typed.</summary>
    public SearchPhrase Phrase { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>A search of a person.</summary>
    public static PastSearch Of(int userId, SearchPhrase phrase, DateTimeOffset now) => new(userId, phrase, now);
}
