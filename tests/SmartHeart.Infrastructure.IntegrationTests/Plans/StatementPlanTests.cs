using System.Reflection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Sqlite;
using SmartHeart.Infrastructure.Persistence.Writing;
using SmartHeart.Infrastructure.Search;
using Xunit.Abstractions;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>Every statement that EF does not write finds its rows by an index.</summary>
public sealed class StatementPlanTests(SeededDatabase database, ITestOutputHelper output) : IClassFixture<SeededDatabase>
{
    private static readonly DateTimeOffset Now = SeededDatabase.Size.Now;

    /// <summary>Statements that go through a table and may, with the reason.</summary>
    private static readonly Dictionary<string, string> Walks = new()
    {
        [nameof(Statements.FreeOutboxLeases)] = "once at the start, through what waits to be sent",
    };

    public static TheoryData<string> Names => [.. Makers.Select(maker => maker.Name)];

    private static IEnumerable<MethodInfo> Makers => new[] { typeof(SqliteStatements), typeof(SqliteSearch) }
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy))
        .Where(method => method.ReturnType == typeof(Statement) || method.ReturnType.IsAssignableTo(typeof(IEnumerable<Statement>)))
        .Where(method => !Walks.ContainsKey(method.Name.Replace("get_", "", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_statement_finds_its_rows_by_index(string name)
    {
        await using var connection = await database.Open();
        var rules = await PlanRules.Of(connection);
        foreach (var statement in Make(Makers.Single(maker => maker.Name == name)))
        {
            var values = statement.Values.Select((value, index) => ($"@p{index}", value is DateTimeOffset time ? time.UtcTicks : value));
            var plan = await QueryPlan.Of(connection, new(statement.Sql, [.. values]));
            output.WriteLine(plan.ToString());
            rules.Faults(plan).ShouldBeEmpty(statement.Sql);
        }
    }

    private static IEnumerable<Statement> Make(MethodInfo maker)
    {
        var made = maker.Invoke(maker.IsStatic ? null : Activator.CreateInstance(maker.ReflectedType!), [.. maker.GetParameters().Select(Value)]);
        return made is Statement one ? [one] : (IEnumerable<Statement>)made!;
    }

    private static object Value(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return type == typeof(int) ? 1
            : type == typeof(long) || type == typeof(long?) ? 1L
            : type == typeof(string) ? parameter.Name == "words" ? "[]" : "x"
            : type == typeof(DateTimeOffset) ? Now
            : type == typeof(StoredFile) ? StoredFile.Register("u", "t", FileKind.Photo, null, null, null, Now)
            : type == typeof(SearchText) ? SearchText.Of(Title.Stored("Заголовок"), RichText.Stored("Текст", 5), null)
            : type == typeof(User) ? User.Arrive(1, null, Now)
            : type == typeof(InboxUpdate) ? new InboxUpdate(1, InboxState.Stored, "{}"u8.ToArray())
            : type == typeof(IReadOnlyCollection<long>) ? new[] { 1L, 2L }
            : type == typeof(IReadOnlyCollection<string>) ? new[] { "x", "y" }
            : type == typeof(ConversationKey) ? new ConversationKey(1, 0, 1)
            : type == typeof(Conversation) ? new Conversation("flow", 1, 1, "step", "{}", 1, null)
            : throw new NotSupportedException($"No sample value for {parameter.Name} of {parameter.Member.Name}: give it one here.");
    }
}
