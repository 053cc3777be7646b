using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Infrastructure;
using SmartHeart.Testing.Reading;

namespace SmartHeart.Benchmarks.Reads;

/// <summary>Calls every read of the application on a large database, with keys that vary.</summary>
internal sealed class ReadsRun(string file, int rounds) : IDisposable
{
    /// <summary>Calls with nothing of the file in memory.</summary>
    public const int ColdRounds = 100;

    private const int WarmUps = 20;
    private readonly DatabaseClock _clock = new();
    private readonly KeyRing _keys = KeyRing.Load($"Data Source={file}");
    private ServiceProvider? _services;

    public async Task<List<ReadFigure>> Measure()
    {
        _services = ReadServices.Build(new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={file}"), _clock);
        var figures = ReadSamples.All.Select(sample => new ReadFigure(sample)).ToList();
        await PageCache.Load(file);
        foreach (var figure in figures) await MeasureWarm(figure);
        // Afterwards, since this puts the file out of memory for all.
        foreach (var figure in figures) await MeasureCold(figure);
        return figures;
    }

    public void Dispose() => _services?.Dispose();

    private async Task MeasureWarm(ReadFigure figure)
    {
        for (var i = 0; i < WarmUps; i++) await Call(figure.Sample);
        for (var i = 0; i < rounds; i++)
        {
            var (time, found) = await Call(figure.Sample);
            figure.Call.Add(time);
            figure.Database.Add(_clock.Spent);
            figure.Commands = Math.Max(figure.Commands, _clock.Commands);
            figure.Found += found ? 1 : 0;
        }
    }

    private async Task MeasureCold(ReadFigure figure)
    {
        for (var i = 0; i < ColdRounds && PageCache.CanForget; i++)
        {
            PageCache.Forget(file);
            figure.Cold.Add((await Call(figure.Sample)).Time);
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
}
