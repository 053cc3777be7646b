using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Users.Admin;

/// <summary>A list of people waits to be made into a workbook and sent to topic main. Rewritten with every part, so that a restart goes on where it was.</summary>
/// <param name="Selection">Which people.</param>
/// <param name="AskedAt">UTC.</param>
/// <param name="Done">What has left.</param>
/// <param name="OnWire">What will have left with the part on the wire: found so after a crash, nobody knows whether that part arrived. Null for none.</param>
public sealed record UsersToExport(UserSelection Selection, DateTimeOffset AskedAt, ExportMark Done = default, ExportMark? OnWire = null) : IOutboxMessage
{
    /// <inheritdoc/>
    public static string Type => "users_export";
}

/// <summary>How far a list of people has come.</summary>
/// <param name="Parts">Files.</param>
/// <param name="People">How many people are in them.</param>
/// <param name="Last">Our id of the last one of them; null for nobody.</param>
/// <param name="IsAll">Whether nothing comes after.</param>
public readonly record struct ExportMark(int Parts, int People, int? Last, bool IsAll);
