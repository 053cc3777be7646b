using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>A web app that a button opens.</summary>
public class WebAppInfo
{
    [JsonConstructor]
    public WebAppInfo()
    {
    }

    public WebAppInfo(string url) => Url = url;

    /// <summary>https.</summary>
    public string Url { get; set; } = null!;

    public static implicit operator WebAppInfo(string url) => new(url);
}
