namespace SmartHeart.Playground.Emulator;

/// <summary>What Telegram takes for a link.</summary>
internal static class Links
{
    private const string MentionPrefix = "tg://user?id=";

    /// <summary>The entity with its target: a link, or a mention for tg://user?id=…; null where the address is none.</summary>
    public static TextEntity? Target(TextEntity entity, string address)
    {
        if (address.StartsWith(MentionPrefix, StringComparison.OrdinalIgnoreCase) && long.TryParse(address.AsSpan(MentionPrefix.Length), out var user))
            return entity with { Type = "text_mention", UserId = user };
        return FaultOf(address) is null ? entity with { Type = "text_link", Url = Normalised(address) } : null;
    }

    /// <summary>Telegram's words for what is wrong with an address; null where nothing is.</summary>
    public static string? FaultOf(string address)
    {
        if (string.IsNullOrWhiteSpace(address)) return "URL host is empty";
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0 && address[..scheme].ToLowerInvariant() is not ("http" or "https" or "tg" or "ton" or "tonsite"))
        {
            return "Unsupported URL protocol";
        }
        if (address.StartsWith("tg://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("ton://", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        if (!Uri.TryCreate(Normalised(address), UriKind.Absolute, out var uri) || uri.Host.Length == 0) return "Wrong HTTP URL";
        return uri.HostNameType is UriHostNameType.Dns && !uri.Host.Contains('.', StringComparison.Ordinal) ? "Wrong HTTP URL" : null;
    }

    private static string Normalised(string address) => address.Contains("://", StringComparison.Ordinal) ? address : "http://" + address;
}
