using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

public sealed class LongReadingTests : IAsyncLifetime
{
    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.Start();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_walk_maps_nothing_and_leaves_the_connection_as_it_was()
    {
        var before = await _app.Read(Mapped);
        var (during, after) = await _app.InScope(async scope =>
        {
            var context = scope.GetRequiredService<SmartHeartDbContext>();
            long during;
            await using (await scope.GetRequiredService<ILongReading>().Begin(default)) during = await Mapped(context);
            return (during, await Mapped(context));
        });

        during.ShouldBe(0);
        after.ShouldBe(before);
        before.ShouldBeGreaterThan(0);
    }

    /// <summary>The most bytes that the context's connection maps.</summary>
    private static async Task<long> Mapped(SmartHeartDbContext context)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA mmap_size";
        var bytes = (long)(await command.ExecuteScalarAsync())!;
        await context.Database.CloseConnectionAsync();
        return bytes;
    }
}
