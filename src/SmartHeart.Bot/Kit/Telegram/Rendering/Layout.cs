using System.Collections.Immutable;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <summary>One call that sends: a text, a medium with caption, or an album (no text, no buttons).</summary>
/// <param name="Media">None, one, or the 2–10 of an album.</param>
/// <param name="Html">Text or caption; empty for none.</param>
internal sealed record Piece(ImmutableArray<Media> Media, string Html)
{
    /// <summary>Inline buttons.</summary>
    public ImmutableArray<ImmutableArray<Button>> Rows { get; init; } = [];

    /// <summary>Reply keyboard.</summary>
    public ReplyKeyboard? Keyboard { get; init; }

    /// <summary>Whether links show a preview.</summary>
    public bool LinkPreview { get; init; }

    /// <summary>Messages that it makes.</summary>
    public int Messages => Math.Max(1, Media.Length);

    /// <summary>Tells the media, whatever stands under them.</summary>
    public int MediaSignature
    {
        get
        {
            var hash = default(HashCode);
            foreach (var medium in Media)
            {
                hash.Add(medium.Kind);
                hash.Add(medium.FileId);
                hash.AddBytes(medium.Bytes);
            }

            return hash.ToHashCode();
        }
    }

    /// <summary>Tells the whole piece.</summary>
    public int Signature
    {
        get
        {
            var hash = default(HashCode);
            hash.Add(MediaSignature);
            hash.Add(Html, StringComparer.Ordinal);
            hash.Add(LinkPreview);
            foreach (var row in Rows)
            {
                hash.Add(row.Length);
                foreach (var button in row) hash.Add(button);
            }

            return hash.ToHashCode();
        }
    }
}

/// <summary>A screen as the messages that Telegram can show: what stands above, and the anchor with the buttons.</summary>
/// <param name="Above">Sent first, in order.</param>
/// <param name="Anchor">Sent last.</param>
internal sealed record Layout(ImmutableArray<Piece> Above, Piece Anchor)
{
    private const int MostInAlbum = 10;

    /// <summary>An album can't carry buttons and a message can't be empty: when a screen with several media has no words, this stands there.</summary>
    private const string Pointer = "👆";

    /// <summary>Tells what stands above.</summary>
    public int HeadSignature => Above.Aggregate(17, (hash, piece) => HashCode.Combine(hash, piece.Signature));

    /// <summary>Lays the screen out; null when there is nothing to show.</summary>
    public static Layout? Of(Screen screen)
    {
        var above = screen.Above is { } upper && Of(upper) is { } layout ? layout.Above.Add(layout.Anchor) : [];
        var media = screen.Media.IsDefault ? [] : screen.Media;
        var text = screen.Text.Value;
        if (media.IsEmpty && string.IsNullOrWhiteSpace(text)) return above.IsEmpty ? null : new Layout(above[..^1], above[^1]);

        var withCaption = media.Length == 1 && HtmlLength.Of(text) <= HtmlLength.MostInCaption;
        if (withCaption) return new Layout(above, Dressed(new Piece(media, text), screen));

        above = above.AddRange(Albums(media));
        var parts = HtmlSplitter.Split(text);
        if (parts.Count == 0) parts = [Pointer];
        above = above.AddRange(parts.SkipLast(1).Select(part => new Piece([], part) { LinkPreview = screen.LinkPreview }));
        return new Layout(above, Dressed(new Piece([], parts[^1]), screen));
    }

    private static Piece Dressed(Piece piece, Screen screen) =>
        piece with { Rows = screen.Rows.IsDefault ? [] : screen.Rows, Keyboard = screen.Keyboard, LinkPreview = screen.LinkPreview };

    /// <summary>Photos and videos together, documents and audio among themselves, everything else alone; in the order of the first of each.</summary>
    private static IEnumerable<Piece> Albums(ImmutableArray<Media> media) =>
        media.Select((medium, i) => (Medium: medium, Group: GroupOf(medium.Kind, i)))
            .GroupBy(m => m.Group)
            .SelectMany(group => group.Chunk(MostInAlbum))
            .Select(chunk => new Piece([.. chunk.Select(m => m.Medium)], ""));

    private static int GroupOf(MediaKind kind, int position) => kind switch
    {
        MediaKind.Photo or MediaKind.Video => -1,
        MediaKind.Document => -2,
        MediaKind.Audio => -3,
        _ => position,
    };
}
