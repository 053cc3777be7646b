using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace SmartHeart.Testing;

/// <summary>Looks for values in every column of every table there is, whoever made the table.</summary>
public static class Traces
{
    /// <summary>Where any of the values stands, as <c>Table.Column: value</c>: in a text, in bytes, or as digits of a number.</summary>
    public static async Task<List<string>> Find(DbContext context, params string[] values)
    {
        await context.Database.OpenConnectionAsync();
        try
        {
            var found = new List<string>();
            foreach (var table in await Tables(context)) await Look(context, table, values, found);
            return found;
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private static async Task Look(DbContext context, string table, string[] values, List<string> found)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names are those of our own tables.
        command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) found.AddRange(In(table, reader, values));
    }

    private static async Task<List<string>> Tables(DbContext context)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = context.Database.IsSqlite()
            ? "SELECT name FROM sqlite_master WHERE type = 'table'"
            : "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES";
        var tables = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        return tables;
    }

    private static IEnumerable<string> In(string table, DbDataReader row, string[] values)
    {
        for (var column = 0; column < row.FieldCount; column++)
        {
            var cell = row.GetValue(column) is byte[] bytes ? Encoding.UTF8.GetString(bytes) : Convert.ToString(row.GetValue(column), CultureInfo.InvariantCulture)!;
            foreach (var value in values.Where(value => cell.Contains(value, StringComparison.OrdinalIgnoreCase)))
                yield return $"{table}.{row.GetName(column)}: {value}";
        }
    }
}
