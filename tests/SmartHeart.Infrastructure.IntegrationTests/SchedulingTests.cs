using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Scheduling;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>Quartz, on a clock that moves when told to: it starts the looks.</summary>
public sealed class SchedulingTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.Start(services => services.AddSingleton<IHostApplicationLifetime, Running>().AddScheduling());

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task The_first_look_is_at_the_start()
    {
        var id = await Scheduled(TimeSpan.FromHours(1));
        _app.Time.Advance(TimeSpan.FromDays(2));
        await Start();

        await Published(id);
        await Stop();
    }

    [Fact]
    public async Task What_comes_due_while_it_runs_is_published_then()
    {
        var id = await Scheduled(TimeSpan.FromSeconds(90));
        await Start();
        var later = await Scheduled(TimeSpan.FromMinutes(10));

        await Published(id, each: TimeSpan.FromSeconds(10), most: TimeSpan.FromSeconds(180));

        (await Status(later)).ShouldBe(ContentStatus.Scheduled);
        var by = (await _app.All<ContentItem>()).Single(item => item.Id == id).PublishedAt!.Value - new ManualTime().GetUtcNow();
        by.ShouldBeInRange(TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(180));
        await Published(later, each: TimeSpan.FromMinutes(1));
        await Stop();
    }

    [Fact]
    public async Task After_a_stop_nothing_is_published()
    {
        await Start();
        var id = await Scheduled(TimeSpan.FromMinutes(1));
        await Stop();
        _app.Time.Advance(TimeSpan.FromHours(1));

        (await Status(id)).ShouldBe(ContentStatus.Scheduled);
    }

    private Task Start() => Task.WhenAll(_app.Services.GetServices<IHostedService>().Select(part => part.StartAsync(default)));

    private Task Stop() => Task.WhenAll(_app.Services.GetServices<IHostedService>().Select(part => part.StopAsync(default))).WaitAsync(Patience);

    private async Task<int> Scheduled(TimeSpan after)
    {
        var category = (await _app.All<Category>()).FirstOrDefault()?.Id ?? (await _app.Send(new AddCategory { Title = "Раздел" }, TestActor.Admin())).Value.Id;
        return (await _app.Send(
            new AddContent { CategoryId = category, Title = "Гайд", Body = "Текст", PublishAt = _app.Time.GetUtcNow() + after }, TestActor.Admin())).Value.Id;
    }

    private async Task<ContentStatus> Status(int id) => (await _app.All<ContentItem>()).Single(item => item.Id == id).Status;

    /// <summary>
    /// Looks again and again, moving the clock on by a step each time, and in all by so much at most: jobs run on threads of their own, which may come late by the
    /// clock on the wall.
    /// </summary>
    private async Task Published(int id, TimeSpan each = default, TimeSpan? most = null)
    {
        var moved = TimeSpan.Zero;
        for (var tries = 0; await Status(id) != ContentStatus.Published; tries++)
        {
            tries.ShouldBeLessThan(3000, "it was never published");
            if (tries % 5 == 0)
            {
                var step = moved + each <= (most ?? TimeSpan.MaxValue) ? each : TimeSpan.Zero;
                moved += step;
                // A step of nothing still lets a timer fire that was set meanwhile.
                _app.Time.Advance(step);
            }

            await Task.Delay(20);
        }
    }

    /// <summary>An application that has started.</summary>
    private sealed class Running : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted { get; } = new(canceled: true);

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }
    }
}
