using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>A command as it went to the database.</summary>
internal sealed record RecordedCommand(string Sql, IReadOnlyList<(string Name, object? Value)> Values);

/// <summary>Keeps every command that reads, each text once.</summary>
internal sealed class CommandRecorder : DbCommandInterceptor
{
    private readonly Dictionary<string, RecordedCommand> _commands = [];

    public IReadOnlyCollection<RecordedCommand> Take()
    {
        var taken = _commands.Values.ToList();
        _commands.Clear();
        return taken;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return new(result);
    }

    private void Keep(DbCommand command) => _commands[command.CommandText] =
        new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]);
}
