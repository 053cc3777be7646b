namespace Telegram.Bot.Types;

/// <summary>Whether and how a link is previewed.</summary>
public class LinkPreviewOptions
{
    public bool IsDisabled { get; set; }

    public string? Url { get; set; }

    public bool PreferSmallMedia { get; set; }

    public bool PreferLargeMedia { get; set; }

    public bool ShowAboveText { get; set; }

    public static implicit operator LinkPreviewOptions(bool disabled) => new() { IsDisabled = disabled };

    public static implicit operator LinkPreviewOptions(string url) => new() { Url = url };
}
