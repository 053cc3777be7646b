using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content;

/// <summary>Texts that differ by the kind of content: a material's stand under the key itself, the others under <c>key.product</c> and <c>key.event</c>.</summary>
internal static class KindWords
{
    /// <summary>The key of a text for a kind.</summary>
    public static string Key(string key, ContentKind kind) => kind switch
    {
        ContentKind.Product => $"{key}.product",
        ContentKind.Event => $"{key}.event",
        _ => key,
    };
}
