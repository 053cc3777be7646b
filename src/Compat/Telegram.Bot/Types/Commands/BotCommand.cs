using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>A command with its description, as the menu shows it.</summary>
public class BotCommand
{
    [JsonConstructor]
    public BotCommand(string command, string description)
    {
        Command = command;
        Description = description;
    }

    public string Command { get; set; }

    public string Description { get; set; }

    public bool IsEphemeral { get; set; }

    public static implicit operator BotCommand((string Command, string Description) tuple) => new(tuple.Command, tuple.Description);
}
