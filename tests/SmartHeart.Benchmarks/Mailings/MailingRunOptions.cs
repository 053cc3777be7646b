using System.Globalization;

namespace SmartHeart.Benchmarks.Mailings;

/// <summary>What mailing is sent.</summary>
/// <param name="People">Recipients.</param>
/// <param name="Enforced">Whether the emulator enforces Telegram's rates, and people chat meanwhile.</param>
/// <param name="Seconds">How long an enforced run is watched.</param>
/// <param name="Host">The Host to measure, a <c>SmartHeart.Host.dll</c>; null for the one built together with this program.</param>
internal sealed record MailingRunOptions(int People = 100_000, bool Enforced = false, int Seconds = 300, string? Host = null)
{
    /// <summary>Null when the command line makes no sense.</summary>
    public static MailingRunOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new MailingRunOptions();
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : "";
            switch (arguments[i])
            {
                case "--enforced": options = options with { Enforced = true }; continue;
                case "--host": options = options with { Host = Path.GetFullPath(value) }; break;
                case "--people" when int.TryParse(value, CultureInfo.InvariantCulture, out var people) && people > 0: options = options with { People = people }; break;
                case "--seconds" when int.TryParse(value, CultureInfo.InvariantCulture, out var seconds) && seconds > 0: options = options with { Seconds = seconds }; break;
                default: return null;
            }

            i++;
        }

        return options;
    }
}
