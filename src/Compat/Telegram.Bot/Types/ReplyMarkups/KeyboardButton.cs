using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>A button of the reply keyboard: sends its text, or what it asks the person for.</summary>
public class KeyboardButton
{
    [JsonConstructor]
    public KeyboardButton(string text) => Text = text;

    public KeyboardButton(string text, bool requestContact = false, bool requestLocation = false)
        : this(text)
    {
        RequestContact = requestContact;
        RequestLocation = requestLocation;
    }

    public KeyboardButton(string text, WebAppInfo webApp)
        : this(text) => WebApp = webApp;

    public string Text { get; set; }

    public string? IconCustomEmojiId { get; set; }

    public KeyboardButtonStyle? Style { get; set; }

    public bool RequestContact { get; set; }

    public bool RequestLocation { get; set; }

    public WebAppInfo? WebApp { get; set; }

    public static implicit operator KeyboardButton(string text) => new(text);

    public static KeyboardButton WithRequestContact(string text) => new(text) { RequestContact = true };

    public static KeyboardButton WithRequestLocation(string text) => new(text) { RequestLocation = true };

    public static KeyboardButton WithWebApp(string text, WebAppInfo webApp) => new(text, webApp);
}
