using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>Looks for values in every column of every table there is, whoever made the table.</summary>
internal static class Traces
{
    /// <summary>Where any of the values stands, as <c>Table.Column: value</c>: a text in a text or in bytes, a number alone or in a text.</summary>
    public static Task<List<string>> Find(TestApp app, params string[] values) => app.Read(async context =>
    {
        await context.Database.OpenConnectionAsync();
        var connection = context.Database.GetDbConnection();
        var tables = new List<string>();
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = app.Database.Provider == DatabaseProvider.Sqlite
                ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                : "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        }

        var found = new List<string>();
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of our own tables.
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) found.AddRange(In(table, reader, values));
        }

        return found;
    });

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
