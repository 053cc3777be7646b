using SmartHeart.Architecture.Tests.CodeBase;
using SmartHeart.Architecture.Tests.Rules;

namespace SmartHeart.Architecture.Tests;

public sealed class ShapeTests
{
    [Fact]
    public void Nobody_sets_the_domain_from_outside() => Shapes.OpenState(Product.TypesOf(Product.Domain)).ShouldBeEmpty();

    [Fact]
    public void Classes_are_sealed() => Product.Assemblies.SelectMany(a => Shapes.Unsealed([.. Product.TypesOf(a).Where(type => !type.Namespace!.EndsWith(".Migrations", StringComparison.Ordinal))])).ShouldBeEmpty();

    [Fact]
    public void Repositories_reads_and_ports_are_reached_through_their_interfaces() => Shapes.PublicImplementations(Product.TypesOf(Product.Infrastructure)).ShouldBeEmpty();

    [Fact]
    public void Logs_carry_names_ids_and_times_only() => Product.Assemblies.SelectMany(a => Shapes.TalkativeLogs(a.GetTypes())).ShouldBeEmpty();

    [Fact]
    public void Open_state_is_found() => Shapes.OpenState(Planted.Assembly(
        """
        public sealed class Offender { public string Name { get; set; } = ""; public int Count; public string Kept { get; private set; } = ""; public int Made { get; init; } }
        """).GetTypes().Where(t => t.Name == "Offender")).ShouldBe(["Offender.Name", "Offender.Count"], ignoreOrder: true);

    [Fact]
    public void Unsealed_class_is_found() => Shapes.Unsealed(
        [.. Planted.Assembly("public class Offender; public class Parent; public sealed class Child : Parent; public abstract class Idea; public static class Tools;").GetTypes().Where(t => t.IsPublic)])
        .ShouldBe(["Offender"]);

    [Fact]
    public void Public_repository_is_found() => Shapes.PublicImplementations(Planted.Assembly(
        """
        public sealed class Offender : SmartHeart.Domain.Audit.IAuditLog, SmartHeart.Application.Common.Ports.IUnitOfWork
        {
            public void Add(SmartHeart.Domain.Audit.AuditEntry entry, SmartHeart.Domain.Common.Entity? fresh) { }
            public void DropBefore(DateTimeOffset before, int most) { }
            public Task Commit(CancellationToken cancellationToken) => Task.CompletedTask;
            public void Discard() { }
        }
        public sealed class Innocent : IDisposable { public void Dispose() { } }
        """).GetTypes()).ShouldBe(["Offender"]);

    [Fact]
    public void Log_of_a_whole_message_is_found() => Shapes.TalkativeLogs(Planted.Assembly(
        """
        using Microsoft.Extensions.Logging;
        internal static class Log
        {
            [LoggerMessage(Level = LogLevel.Information, Message = "{Request}")] public static void Whole(ILogger log, SmartHeart.Application.Users.FillProfile request) { }
            [LoggerMessage(Level = LogLevel.Information, Message = "{Id}")] public static void Part(ILogger log, long id, Exception fault) { }
        }
        """).GetTypes()).ShouldBe(["Log.Whole logs a FillProfile"]);
}
