using System.Collections.Immutable;

namespace SmartHeart.Bot.Kit.Rendering;

/// <summary>
/// What a person sees after an update: one message with buttons, perhaps an album above it. A plain value: made by a pure function of a use case's result,
/// compared in snapshots, and shown by the renderer.
/// </summary>
internal sealed record Screen
{
    /// <summary>The text. With one medium and at most 1,024 visible units it becomes the caption; a longer one stands in a message under the media.</summary>
    public Html Text { get; init; }

    /// <summary>0–10 media shown with the text, in order. Two or more of them make an album above the text.</summary>
    public ImmutableArray<Media> Media { get; init; } = [];

    /// <summary>Stands under the text when some of the media can't be shown since Telegram has lost them.</summary>
    public Html WithoutMedia { get; init; }

    /// <summary>Rows of inline buttons under the text. At most 100 buttons; up to 8 in a row show well.</summary>
    public ImmutableArray<ImmutableArray<Button>> Rows { get; init; } = [];

    /// <summary>A keyboard in place of the person's own, for what inline buttons can't do (sharing the phone). Not together with <see cref="Rows"/>.</summary>
    public ReplyKeyboard? Keyboard { get; init; }

    /// <summary>When set, a message with these words takes the reply keyboard of an earlier screen away, and goes again once this screen stands: plain text.</summary>
    public string? DropKeyboard { get; init; }

    /// <summary>Whether the form that ran here is over with this screen, by whatever the request did: its question and its keyboard go.</summary>
    public bool EndsForm { get; init; }

    /// <summary>A screen shown above, as it is (a preview): it comes and goes with this one.</summary>
    public Screen? Above { get; init; }

    /// <summary>A message of its own that follows this screen and stays where it is: a question that must not stand before what was asked for.</summary>
    public Screen? Below { get; init; }

    /// <summary>Whether it is worth scrolling back to. Others go when a typed command brings the next one, so that the chat is not littered with old menus.</summary>
    public bool Lasts { get; init; }

    /// <summary>The command that what is typed under this screen, and as long as no other one comes, is for; null for none.</summary>
    public string? Awaits { get; init; }

    /// <summary>Where the screen goes when a button was pressed.</summary>
    public Placement Placement { get; init; } = Placement.Replace;

    /// <summary>A short word on the pressed button, 1–200 characters: plain text.</summary>
    public string? Toast { get; init; }

    /// <summary>Whether the toast must be closed by hand.</summary>
    public bool Alert { get; init; }

    /// <summary>Whether links in the text show a preview. Off unless the text is a person's own.</summary>
    public bool LinkPreview { get; init; }

    /// <summary>
    /// When set, the update goes on as if this button had been pressed. Of this screen remain its toast, its text above the one that follows, and what it shows
    /// above, unless that one does.
    /// </summary>
    public string? Next { get; init; }

    /// <summary>Nothing but a toast: what is on the screen stays.</summary>
    public static Screen Only(string toast, bool alert = false) => new() { Toast = toast, Alert = alert, Placement = Placement.Stay };

    /// <summary>Goes on with another button's data or a deep link's payload, within the same update.</summary>
    public static Screen GoTo(string data) => new() { Next = data };

    /// <summary>The same screen with one more row of buttons. An empty row adds nothing.</summary>
    public Screen Row(params ImmutableArray<Button> buttons) => buttons.IsEmpty ? this : this with { Rows = Rows.Add(buttons) };
}

/// <summary>Where a screen goes.</summary>
internal enum Placement
{
    /// <summary>In place of the message whose button was pressed; a new message otherwise.</summary>
    Replace,

    /// <summary>Always a new message; the one with the button stays as it is.</summary>
    Add,

    /// <summary>Nowhere: only the toast is shown.</summary>
    Stay,
}

/// <summary>A photo, video or file on a screen.</summary>
/// <param name="Kind">As what it is sent.</param>
/// <param name="FileId">Telegram's file id; null when <paramref name="Bytes"/> are sent.</param>
/// <param name="Bytes">The file itself, for pictures made on the spot (QR codes).</param>
/// <param name="Name">File name for the receiver.</param>
internal sealed record Media(MediaKind Kind, string? FileId, byte[]? Bytes = null, string? Name = null);

/// <summary>As what a file is sent.</summary>
internal enum MediaKind
{
    Photo,
    Video,
    Document,
    Animation,
    Audio,
    Voice,
}

/// <summary>An inline button. Exactly one of the last three is set.</summary>
/// <param name="Text">Label: plain text.</param>
/// <param name="Data">Callback data from <see cref="Routing.TapCodec"/>.</param>
/// <param name="Url">A link to open.</param>
/// <param name="Copy">A text to copy, 1–256 characters.</param>
internal sealed record Button(string Text, string? Data = null, string? Url = null, string? Copy = null);

/// <summary>A keyboard in place of the person's own.</summary>
/// <param name="ContactLabel">Label of the button that shares the person's phone.</param>
/// <param name="Labels">Further buttons that type their label, one a row.</param>
/// <param name="Placeholder">Hint in the input field, null for none.</param>
internal sealed record ReplyKeyboard(string ContactLabel, ImmutableArray<string> Labels, string? Placeholder = null);
