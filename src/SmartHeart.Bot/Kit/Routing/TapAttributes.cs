namespace SmartHeart.Bot.Kit.Routing;

/// <summary>
/// Makes a <c>record struct</c> the data of a button: <c>prefix-field-field</c>, integers in base 36. Buttons live for ever in chats: a prefix is never
/// given a second meaning, and a field is only ever added at the end (a baseline file holds all of them).
/// </summary>
/// <param name="prefix">1–3 characters of <c>a-z0-9</c>, unique in the bot.</param>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class CallbackAttribute(string prefix) : Attribute
{
    /// <summary>Most characters of a prefix.</summary>
    public const int MaxPrefix = 3;

    /// <summary>The prefix.</summary>
    public string Prefix { get; } = prefix;

    /// <summary>Whether <c>t.me/bot?start=…</c> with the same data does what the button does.</summary>
    public bool Link { get; init; }
}

/// <summary>Bounds a text field of a tap: always the last field, taken as it is.</summary>
/// <param name="length">Most characters of <c>A-Za-z0-9_-</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class MaxTextAttribute(int length) : Attribute
{
    /// <summary>Most characters.</summary>
    public int Length { get; } = length;
}
