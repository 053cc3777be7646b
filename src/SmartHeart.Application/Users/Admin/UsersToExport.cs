using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Users.Admin;

/// <summary>A list of people waits to be made into a workbook and sent to topic main.</summary>
/// <param name="Selection">Which people.</param>
/// <param name="AskedAt">UTC.</param>
public sealed record UsersToExport(UserSelection Selection, DateTimeOffset AskedAt) : ExportWish(AskedAt), IOutboxMessage
{
    /// <inheritdoc/>
    public static string Type => "users_export";
}
