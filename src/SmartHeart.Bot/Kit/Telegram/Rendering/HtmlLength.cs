namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <summary>How long a text is for Telegram's limits: UTF-16 units after parsing.</summary>
internal static class HtmlLength
{
    /// <summary>Most units of a message's text (https://core.telegram.org/bots/api#sendmessage).</summary>
    public const int MostInText = 4096;

    /// <summary>Most units of a caption (https://core.telegram.org/bots/api#sendphoto).</summary>
    public const int MostInCaption = 1024;

    /// <summary>Visible units.</summary>
    public static int Of(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0) return html.Length;
        var units = 0;
        foreach (var token in new HtmlTokens(html)) units += token.Units;
        return units;
    }
}
