namespace SmartHeart.Infrastructure.AmoCrm.Wire;

/// <summary>One request to AmoCRM.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Path">From the root of the account, without a query: the only part that is logged.</param>
/// <param name="Query">With its question mark; empty for none. May hold personal data.</param>
/// <param name="Body">JSON; null for none. May hold personal data and secrets.</param>
internal sealed record AmoCall(HttpMethod Method, string Path, string Query = "", byte[]? Body = null)
{
    /// <summary>Whether the path names one thing by its id.</summary>
    public bool IsAboutOne => Path.Split('/').Any(part => part.Length > 0 && part.All(char.IsAsciiDigit));

    /// <summary>Writes a query.</summary>
    public static string QueryOf(params ReadOnlySpan<(string Name, string Value)> pairs)
    {
        var parts = new List<string>();
        foreach (var (name, value) in pairs) parts.Add($"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}");
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }
}

/// <summary>What came back, whatever it is.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Body">Its bytes, perhaps none.</param>
/// <param name="RetryAfter">How long AmoCRM wants to be left alone; null when it did not say.</param>
internal sealed record AmoReply(int Status, byte[] Body, TimeSpan? RetryAfter)
{
    /// <summary>Whether it was done.</summary>
    public bool IsGood => Status is >= 200 and < 300;
}
