using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Content;

/// <summary>How a category is called on screens and buttons.</summary>
internal static class CategoryName
{
    /// <summary>Plain: the emoji, if there is one, then the title, cut to <paramref name="length"/> UTF-16 units.</summary>
    public static string Of(string? emoji, string title, int length = int.MaxValue)
    {
        var shown = Ui.Shorten(title, length);
        return string.IsNullOrEmpty(emoji) ? shown : $"{emoji} {shown}";
    }
}
