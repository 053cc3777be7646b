using System.Globalization;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>How long something lasts, as buttons offer it.</summary>
internal static class QuickSpans
{
    private const string After = "after-";
    private static readonly int[] Hours = [1, 2, 3, 4];

    /// <summary>What is worth offering.</summary>
    public static IEnumerable<Option> Of(Ui ui) => Hours.Select(hours =>
        new Option(string.Create(CultureInfo.InvariantCulture, $"{After}{hours}"), ui.Plain("moment.quick.span", ("count", hours))));

    /// <summary>The moment behind a button; a refusal when the button was made up.</summary>
    public static Result<DateTimeOffset> Read(string value, DateTimeOffset from) =>
        value.StartsWith(After, StringComparison.Ordinal) && int.TryParse(value.AsSpan(After.Length), CultureInfo.InvariantCulture, out var hours) && Hours.Contains(hours)
            ? from.AddHours(hours)
            : new Error("input.button_expected");
}
