using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>A button under a message: beside its text exactly one thing that it does.</summary>
public class InlineKeyboardButton
{
    [JsonConstructor]
    public InlineKeyboardButton(string text) => Text = text;

    /// <param name="callbackDataOrUrl">A URL where it has a scheme (<c>://</c>), else data of 1-64 bytes.</param>
    public InlineKeyboardButton(string text, string callbackDataOrUrl)
        : this(text)
    {
        ArgumentNullException.ThrowIfNull(callbackDataOrUrl);
        if (callbackDataOrUrl.Contains("://", StringComparison.Ordinal))
            Url = callbackDataOrUrl;
        else
            CallbackData = callbackDataOrUrl;
    }

    public InlineKeyboardButton(string text, WebAppInfo webApp)
        : this(text) => WebApp = webApp;

    public InlineKeyboardButton(string text, CopyTextButton copyText)
        : this(text) => CopyText = copyText;

    public string Text { get; set; }

    public string? IconCustomEmojiId { get; set; }

    public KeyboardButtonStyle? Style { get; set; }

    public string? Url { get; set; }

    public string? CallbackData { get; set; }

    public WebAppInfo? WebApp { get; set; }

    public string? SwitchInlineQuery { get; set; }

    public string? SwitchInlineQueryCurrentChat { get; set; }

    public CopyTextButton? CopyText { get; set; }

    public static implicit operator InlineKeyboardButton(string textAndCallbackDataOrUrl) =>
        new(textAndCallbackDataOrUrl, textAndCallbackDataOrUrl);

    public static implicit operator InlineKeyboardButton((string Text, string CallbackDataOrUrl) tuple) =>
        new(tuple.Text, tuple.CallbackDataOrUrl);

    public static InlineKeyboardButton WithCallbackData(string textAndCallbackData) =>
        WithCallbackData(textAndCallbackData, textAndCallbackData);

    public static InlineKeyboardButton WithCallbackData(string text, string callbackData) => new(text) { CallbackData = callbackData };

    public static InlineKeyboardButton WithUrl(string text, string url) => new(text) { Url = url };

    public static InlineKeyboardButton WithWebApp(string text, WebAppInfo webApp) => new(text, webApp);

    public static InlineKeyboardButton WithSwitchInlineQuery(string text, string switchInlineQuery = "") =>
        new(text) { SwitchInlineQuery = switchInlineQuery };

    public static InlineKeyboardButton WithSwitchInlineQueryCurrentChat(string text, string switchInlineQueryCurrentChat = "") =>
        new(text) { SwitchInlineQueryCurrentChat = switchInlineQueryCurrentChat };

    public static InlineKeyboardButton WithCopyText(string text, CopyTextButton copyText) => new(text, copyText);
}
