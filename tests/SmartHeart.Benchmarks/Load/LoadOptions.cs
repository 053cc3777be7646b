using System.Globalization;

namespace SmartHeart.Benchmarks.Load;

/// <summary>How much load is made.</summary>
/// <param name="Starts">New people who press Start, all at once.</param>
/// <param name="Openings">Materials opened, all at once.</param>
/// <param name="Seconds">How long each paced run lasts.</param>
/// <param name="Host">The Host to measure, a <c>SmartHeart.Host.dll</c>; null for the one built together with this program.</param>
internal sealed record LoadOptions(int Starts = 40_000, int Openings = 40_000, int Seconds = 10, string? Host = null)
{
    /// <summary>Null when the command line makes no sense.</summary>
    public static LoadOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new LoadOptions();
        for (var i = 0; i + 1 < arguments.Count; i += 2)
        {
            if (arguments[i] == "--host")
            {
                options = options with { Host = Path.GetFullPath(arguments[i + 1]) };
                continue;
            }

            if (!int.TryParse(arguments[i + 1], CultureInfo.InvariantCulture, out var value) || value <= 0) return null;
            switch (arguments[i])
            {
                case "--starts": options = options with { Starts = value }; break;
                case "--openings": options = options with { Openings = value }; break;
                case "--seconds": options = options with { Seconds = value }; break;
                default: return null;
            }
        }

        return arguments.Count % 2 == 0 ? options : null;
    }
}
