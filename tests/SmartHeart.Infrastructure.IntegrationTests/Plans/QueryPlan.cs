using Microsoft.Data.Sqlite;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>A step of a plan; those of one query block share their parent (https://www.sqlite.org/eqp.html).</summary>
internal sealed record PlanStep(int Id, int Parent, string Text);

/// <summary>How SQLite is going to run a statement.</summary>
internal sealed record QueryPlan(string Sql, IReadOnlyList<PlanStep> Steps)
{
    public static async Task<QueryPlan> Of(SqliteConnection connection, RecordedCommand statement)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // What the application itself has just run.
        command.CommandText = $"EXPLAIN QUERY PLAN {statement.Sql}";
#pragma warning restore CA2100
        foreach (var (name, value) in statement.Values)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        var steps = new List<PlanStep>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            steps.Add(new(reader.GetInt32(0), reader.GetInt32(1), reader.GetString(3)));
        return new(statement.Sql, steps);
    }

    public override string ToString() => $"{Sql}\n{string.Concat(Steps.Select(step => $"{new string(' ', 4 * (Depth(step) + 1))}{step.Text}\n"))}";

    private int Depth(PlanStep step) => Steps.FirstOrDefault(other => other.Id == step.Parent) is { } parent ? Depth(parent) + 1 : 0;
}
