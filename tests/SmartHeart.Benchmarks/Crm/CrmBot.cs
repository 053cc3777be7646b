using SmartHeart.Benchmarks.Load;
using SmartHeart.Playground.AmoCrm;
using SmartHeart.Playground.Emulator;
using SmartHeart.Testing.Crm;

namespace SmartHeart.Benchmarks.Crm;

/// <summary>A Host in a process of its own, with its own emulated Telegram, its own people and, unless it is off, a CRM of its own.</summary>
internal sealed class CrmBot : IAsyncDisposable
{
    private readonly BotApiEmulator _telegram;
    private readonly BotProcess _process;
    private readonly string _database;
    private readonly int _people;
    private int _acts;

    private CrmBot(BotApiEmulator telegram, BotProcess process, Answers answers, AmoCrmEmulator? crm, string database, int people) =>
        (_telegram, _process, Answers, Crm, _database, _people) = (telegram, process, answers, crm, database, people);

    /// <summary>What people waited for.</summary>
    public Answers Answers { get; }

    /// <summary>Null where it is off.</summary>
    public AmoCrmEmulator? Crm { get; }

    /// <summary>p50 and p99 of each turn, milliseconds.</summary>
    public List<double[]> Turns { get; } = [];

    /// <summary>Changes that wait for the CRM, or were set aside.</summary>
    public int Waiting => CrmStock.Waiting(_database);

    /// <summary>Starts one.</summary>
    /// <param name="database">A new file of <see cref="CrmData"/>.</param>
    /// <param name="crm">Null for none.</param>
    /// <param name="options">Of the run.</param>
    public static async Task<CrmBot> Start(string database, AmoCrmEmulator? crm, CrmRunOptions options)
    {
        await CrmData.Write(database, options.People);
        var answers = new Answers();
        var telegram = await BotApiEmulator.StartAsync(EmulatorOptions.Lean with { OnCall = answers.Note });
        for (var i = 0; i < options.People; i++) telegram.World.AddPerson("Reader", id: CrmData.FirstPerson + i, started: true, sample: true);
        var settings = crm is null ? [] : new Dictionary<string, string>
        {
            ["AMOCRM_URL"] = crm.BaseAddress.ToString(),
            ["AMOCRM_ACCESS_TOKEN"] = crm.Token,
            ["AMOCRM_PIPELINE_ID"] = $"{crm.PipelineId}",
        };
        return new CrmBot(telegram, BotProcess.Start(telegram, database, options.Host, settings), answers, crm, database, options.People);
    }

    /// <summary>
    /// Somebody's next step: everybody in turn opens the question of the position, answers it, opens the form of a request, and sends it. So every second step is a
    /// change that the CRM has to learn.
    /// </summary>
    public void Act()
    {
        var (turn, number) = (_acts / _people, _acts++ % _people);
        var person = _telegram.World.Person(CrmData.FirstPerson + number);
        Answers.Ask(person.Id);
        switch (turn % 4)
        {
            case 0: person.TapRaw(1 + turn, "ue-3"); break;
            case 1: person.SendText($"Директор {Letters(turn)}"); break;
            case 2: person.TapRaw(1 + turn, $"rq-{CrmData.Product}"); break;
            default: person.SendText("К осени, подробности по телефону."); break;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        await _telegram.DisposeAsync();
        if (Crm is not null) await Crm.DisposeAsync();
    }

    private static string Letters(int turn) => new((char)('а' + (turn / 4 % 30)), 3);
}
