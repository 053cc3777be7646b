using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

/// <summary>The markup of a text.</summary>
[JsonConverter(typeof(WireEnumConverter<ParseMode>))]
public enum ParseMode
{
    None = 0,

    [JsonStringEnumMemberName("Markdown")]
    Markdown,

    [JsonStringEnumMemberName("HTML")]
    Html,

    [JsonStringEnumMemberName("MarkdownV2")]
    MarkdownV2,
}
