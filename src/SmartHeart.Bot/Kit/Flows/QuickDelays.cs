using System.Globalization;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>How long after something, as buttons offer it.</summary>
internal static class QuickDelays
{
    private const string After = "after-";
    private static readonly TimeSpan[] Offered =
        [TimeSpan.Zero, TimeSpan.FromHours(1), TimeSpan.FromDays(1), TimeSpan.FromDays(2), TimeSpan.FromDays(3), TimeSpan.FromDays(7)];

    /// <summary>What is worth offering.</summary>
    public static IEnumerable<Option> Of(Ui ui) => Offered.Select(delay =>
        new Option(string.Create(CultureInfo.InvariantCulture, $"{After}{(int)delay.TotalMinutes}"), ui.After(delay)));

    /// <summary>The span behind a button; a refusal when the button was made up.</summary>
    public static Result<TimeSpan> Read(string value) =>
        value.StartsWith(After, StringComparison.Ordinal) && int.TryParse(value.AsSpan(After.Length), CultureInfo.InvariantCulture, out var minutes)
        && Offered.Contains(TimeSpan.FromMinutes(minutes))
            ? TimeSpan.FromMinutes(minutes)
            : new Error("input.button_expected");
}
