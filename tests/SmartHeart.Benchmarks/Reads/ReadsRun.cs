using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure;
using SmartHeart.Testing.Reading;

namespace SmartHeart.Benchmarks.Reads;

/// <summary>Calls every read of the application on a large database, and what screens write, with keys that vary.</summary>
internal sealed class ReadsRun(string file, int rounds) : IDisposable
{
    /// <summary>Calls with nothing of the file in memory.</summary>
    public const int ColdRounds = 100;

    private const int WarmUps = 20;
    private readonly DatabaseClock _clock = new();
    private readonly KeyRing _keys = KeyRing.Load($"Data Source={file}");
    private readonly Random _random = new(7);
    private ServiceProvider? _services;

    public async Task<List<Figure>> MeasureReads(IReadOnlyList<ReadSample> reads)
    {
        _services = ReadServices.Build(new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={file}"), _clock);
        var samples = reads.Select(sample => (Sample: sample, Figure: new Figure(sample.Name))).ToList();
        await PageCache.Load(file);
        foreach (var (sample, figure) in samples) await MeasureWarm(sample, figure);
        // Afterwards, since this puts the file out of memory for all.
        foreach (var (sample, figure) in samples) await MeasureCold(sample, figure);
        return [.. samples.Select(sample => sample.Figure)];
    }

    /// <summary>Last of all: the database is another afterwards.</summary>
    public async Task<List<Figure>> MeasureWrites()
    {
        await PageCache.Load(file);
        var figures = new List<Figure>();
        foreach (var (name, change) in WriteSamples.All)
        {
            var figure = new Figure(name);
            for (var i = -WarmUps; i < rounds; i++)
            {
                var time = await Change(change);
                if (i >= 0) figure.Call.Add(time);
            }

            figures.Add(figure);
        }

        return figures;
    }

    public void Dispose() => _services?.Dispose();

    private async Task MeasureWarm(ReadSample sample, Figure figure)
    {
        for (var i = 0; i < WarmUps; i++) await Call(sample);
        for (var i = 0; i < rounds; i++)
        {
            var (time, found) = await Call(sample);
            figure.Call.Add(time);
            figure.Database.Add(_clock.Spent);
            figure.Commands = Math.Max(figure.Commands, _clock.Commands);
            figure.Found += found ? 1 : 0;
        }
    }

    private async Task MeasureCold(ReadSample sample, Figure figure)
    {
        for (var i = 0; i < ColdRounds && PageCache.CanForget; i++)
        {
            PageCache.Forget(file);
            figure.Cold.Add((await Call(sample)).Time);
        }
    }

    private async Task<(TimeSpan Time, bool Found)> Call(ReadSample sample)
    {
        var keys = _keys.Draw();
        await using var scope = _services!.CreateAsyncScope();
        _clock.Reset();
        var started = Stopwatch.GetTimestamp();
        var answer = await sample.Ask(scope.ServiceProvider, keys);
        return (Stopwatch.GetElapsedTime(started), ReadSample.Found(answer));
    }

    private async Task<TimeSpan> Change(Action<IServiceProvider, ReadKeys, Random> change)
    {
        var keys = _keys.Draw();
        await using var scope = _services!.CreateAsyncScope();
        var started = Stopwatch.GetTimestamp();
        change(scope.ServiceProvider, keys, _random);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
        return Stopwatch.GetElapsedTime(started);
    }
}
