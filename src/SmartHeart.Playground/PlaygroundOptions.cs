using System.Globalization;

namespace SmartHeart.Playground;

/// <summary>How the Playground is started.</summary>
/// <param name="Port">Port of the page on 127.0.0.1; 0 takes a free one.</param>
/// <param name="Data">Folder of the database, the emulated Telegram and its files.</param>
/// <param name="Samples">Whether a new Playground is filled with sample content and people.</param>
public sealed record PlaygroundOptions(int Port, string Data, bool Samples = true)
{
    /// <summary>Where the page is when nothing else is said.</summary>
    public const int DefaultPort = 5080;

    /// <summary>What can be said on the command line.</summary>
    public const string Usage = "dotnet run --project src/SmartHeart.Playground -- [--port 5080] [--data data/playground] [--empty]";

    /// <summary>Reads the command line; null when it makes no sense.</summary>
    public static PlaygroundOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new PlaygroundOptions(DefaultPort, Path.Combine("data", "playground"));
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            switch (arguments[i])
            {
                case "--empty":
                    options = options with { Samples = false };
                    continue;
                case "--port" when int.TryParse(value, CultureInfo.InvariantCulture, out var port) && port is >= 0 and <= 65535:
                    options = options with { Port = port };
                    break;
                case "--data" when !string.IsNullOrWhiteSpace(value):
                    options = options with { Data = value };
                    break;
                default:
                    return null;
            }

            i++;
        }

        return options;
    }
}
