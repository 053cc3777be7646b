namespace SmartHeart.Infrastructure.AmoCrm;

/// <summary>Texts within AmoCRM's bounds.</summary>
internal static class AmoText
{
    /// <summary>Of a name, a tag and a short field, UTF-16 units: AmoCRM refuses longer ones.</summary>
    public const int Most = 255;

    private const int Tail = 32;

    /// <summary>Cuts what is too long out of its middle: our mark stands at an end and must survive.</summary>
    public static string Fit(string text)
    {
        if (text.Length <= Most) return text;

        var head = Most - Tail - 1;
        if (char.IsHighSurrogate(text[head - 1])) head--;
        var tail = text.Length - Tail;
        if (char.IsLowSurrogate(text[tail])) tail++;
        return $"{text.AsSpan(0, head)}…{text.AsSpan(tail)}";
    }
}
