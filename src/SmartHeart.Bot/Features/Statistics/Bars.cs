namespace SmartHeart.Bot.Features.Statistics;

/// <summary>Numbers as a line of bars, one character each.</summary>
internal static class Bars
{
    // Without the full block: bars of two lines would touch.
    private const string Heights = "▁▂▃▄▅▆▇";
    private const char Unknown = '·';

    /// <summary>The greatest number has the full height, zero alone has the least; null is a dot.</summary>
    public static string Of(IReadOnlyList<int?> numbers)
    {
        var most = numbers.Max() ?? 0;
        return string.Concat(numbers.Select(number => Of(number, most)));
    }

    private static char Of(int? number, int most) => number switch
    {
        null => Unknown,
        0 => Heights[0],
        { } some => Heights[(int)Math.Ceiling((double)some * (Heights.Length - 1) / most)],
    };
}
