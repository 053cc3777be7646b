using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A file that Telegram fetches itself.</summary>
public class InputFileUrl : InputFile
{
    public InputFileUrl(string url)
        : this(new Uri(url))
    {
    }

    public InputFileUrl(Uri uri) => Url = uri;

    public override FileType FileType => FileType.Url;

    public Uri Url { get; set; }

    public static implicit operator InputFileUrl(string url) => new(url);
}
