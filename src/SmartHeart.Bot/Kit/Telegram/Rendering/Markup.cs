using System.Collections.Immutable;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using Telegram.Bot.Types.ReplyMarkups;

namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <summary>Makes Telegram's keyboards.</summary>
internal static class Markup
{
    private const int MostInPlaceholder = 64;

    /// <summary>Inline buttons that note what stands above; null for none, which in an edit takes them away.</summary>
    public static InlineKeyboardMarkup? Inline(Piece piece, Anchor anchor) => Inline(piece.Rows, anchor);

    /// <inheritdoc cref="Inline(Piece, Anchor)"/>
    public static InlineKeyboardMarkup? Inline(ImmutableArray<ImmutableArray<Button>> rows, Anchor anchor) =>
        rows.IsEmpty ? null : new InlineKeyboardMarkup(rows.Select(row => row.Select(button => Button(button, anchor))));

    /// <summary>Inline buttons or reply keyboard, for a new message.</summary>
    public static ReplyMarkup? Any(Piece piece, Anchor anchor) => piece.Keyboard is { } keyboard ? Reply(keyboard) : Inline(piece, anchor);

    /// <summary>Whether a button says what stands above, so that a wrong guess of the message's id must be mended.</summary>
    public static bool IsMarked(Piece piece, Anchor anchor) => anchor.Above > 0 && piece.Rows.Any(row => row.Any(button => button.Data is not null));

    private static InlineKeyboardButton Button(Button button, Anchor anchor) => button switch
    {
        { Data: { } data } => InlineKeyboardButton.WithCallbackData(button.Text, AnchorMark.Write(data, anchor)),
        { Url: { } url } => InlineKeyboardButton.WithUrl(button.Text, url),
        _ => InlineKeyboardButton.WithCopyText(button.Text, new CopyTextButton { Text = button.Copy ?? "" }),
    };

    private static ReplyKeyboardMarkup Reply(ReplyKeyboard keyboard)
    {
        var rows = keyboard.Labels.Select(label => new[] { new KeyboardButton(label) }).Prepend([KeyboardButton.WithRequestContact(keyboard.ContactLabel)]);
        return new ReplyKeyboardMarkup(rows)
        {
            ResizeKeyboard = true,
            OneTimeKeyboard = true,
            InputFieldPlaceholder = keyboard.Placeholder is { Length: > MostInPlaceholder } hint ? hint[..MostInPlaceholder] : keyboard.Placeholder,
        };
    }
}
