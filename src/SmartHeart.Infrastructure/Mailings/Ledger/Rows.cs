using System.Data.Common;

namespace SmartHeart.Infrastructure.Mailings.Ledger;

/// <summary>Reads what providers keep in different ways.</summary>
internal static class Rows
{
    /// <summary>A moment, UTC.</summary>
    public static DateTimeOffset Moment(this DbDataReader row, int at) => row.GetFieldType(at) == typeof(long)
        ? new DateTimeOffset(row.GetInt64(at), TimeSpan.Zero)
        : new DateTimeOffset(DateTime.SpecifyKind(row.GetDateTime(at), DateTimeKind.Utc));
}
