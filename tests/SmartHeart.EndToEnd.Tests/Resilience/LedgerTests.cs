using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Resilience;

/// <summary>A kill while something of an admin's is on the wire: nothing is lost without a word, nothing is sent twice.</summary>
public sealed class LedgerTests
{
    [Fact]
    public async Task A_letter_that_kill_9_cut_off_is_told_as_unknown_and_goes_again_only_when_an_admin_says_so()
    {
        await using var installation = await Installation.PrepareAsync();
        var (world, faults) = (installation.Telegram.World, installation.Telegram.Faults);
        BotProcess? running = null;
        var anna = new Dialog(world, world.AddPerson("Анна", phone: "79161234567"), explain: () => Explain(running));
        var boris = new Dialog(world, world.AddPerson("Борис", role: Role.Administrator), world.Group.Topic("main"), explain: () => Explain(running));
        await using (var first = running = BotProcess.Start(installation.Folder, installation.Variables))
        {
            await AgreeAsync(anna);
            await OpenPeopleAsync(boris);
            await boris.PressText("Анна");
            await boris.Sees("people.card.ids");
            await boris.Press("people.write");
            await boris.Sees("people.letter.ask");
            boris.Says("Добрый день!");
            await boris.Sees("people.letter.confirm");
            var hanging = faults.Add(Fault.Hang() with { Method = "copyMessage" });
            await boris.Press("people.letter.send");
            await hanging.HitAsync();
            await first.KillAsync();
        }

        faults.Clear();
        boris.Does(_ => boris.Shown[^1]);
        await using var second = running = BotProcess.Start(installation.Folder, installation.Variables);
        await boris.Sees("people.outcome.unknown");
        anna.Shown.ShouldNotContain(message => message.Words.Contains("Добрый день!", StringComparison.Ordinal));

        anna.Does(_ => anna.Shown[^1]);
        await boris.Press("people.letter.anyway");
        await anna.SeesText("Добрый день!");
        await boris.Sees("people.outcome.delivered");
        anna.Shown.Count(message => message.Words.Contains("Добрый день!", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_list_that_kill_9_cut_off_is_told_of_and_does_not_come_twice_and_its_files_are_taken_away()
    {
        await using var installation = await Installation.PrepareAsync();
        var (world, faults) = (installation.Telegram.World, installation.Telegram.Faults);
        var temporary = Directory.CreateDirectory(Path.Combine(installation.Folder, "tmp")).FullName;
        var variables = new Dictionary<string, string>(installation.Variables) { ["TMPDIR"] = temporary };
        BotProcess? running = null;
        var olga = new Dialog(world, world.AddPerson("Ольга", role: Role.Administrator), world.Group.Topic("main"), explain: () => Explain(running));
        await using (var first = running = BotProcess.Start(installation.Folder, variables))
        {
            await AgreeAsync(new Dialog(world, world.AddPerson("Анна"), explain: () => Explain(running)));
            await OpenPeopleAsync(olga);
            // The list arrives, and the bot falls before it hears of that.
            var lost = faults.Add(Fault.Slow(TimeSpan.FromMinutes(1)) with { Method = "sendDocument" });
            await olga.Press("people.export");
            await lost.HitAsync();
            Workbooks(temporary).ShouldNotBeEmpty();
            await first.KillAsync();
        }

        faults.Clear();
        olga.Does(_ => olga.Shown[^1]);
        await using var second = running = BotProcess.Start(installation.Folder, variables);
        await olga.Sees("people.export.unknown");
        await olga.Sees("people.export.done");
        installation.Telegram.Journal.Entries.Count(entry => entry.Method == "sendDocument").ShouldBeLessThanOrEqualTo(1);
        await Eventually.UntilAsync(() => Workbooks(temporary).Length == 0, "an end of the files");
    }

    [Fact]
    public async Task A_workbook_that_kill_9_cut_off_is_told_of_and_neither_its_files_nor_those_of_the_next_one_stay()
    {
        await using var installation = await Installation.PrepareAsync();
        var (world, faults) = (installation.Telegram.World, installation.Telegram.Faults);
        var temporary = Directory.CreateDirectory(Path.Combine(installation.Folder, "tmp")).FullName;
        var variables = new Dictionary<string, string>(installation.Variables) { ["TMPDIR"] = temporary };
        BotProcess? running = null;
        var olga = new Dialog(world, world.AddPerson("Ольга", role: Role.Administrator), world.Group.Topic("main"), explain: () => Explain(running));
        await using (var first = running = BotProcess.Start(installation.Folder, variables))
        {
            var lost = faults.Add(Fault.Hang() with { Method = "sendDocument" });
            olga.Says("/excel");
            await olga.Sees("workbook.started");
            await lost.HitAsync();
            Workbooks(temporary).ShouldNotBeEmpty();
            await first.KillAsync();
        }

        faults.Clear();
        await using var second = running = BotProcess.Start(installation.Folder, variables);
        await olga.Sees("workbook.unknown");
        await olga.Sees("workbook.done");
        olga.Shown.ShouldNotContain(message => message.Media != null);

        olga.Says("/excel");
        await olga.Sees(message => message.Media?.FileName?.EndsWith(".xlsx", StringComparison.Ordinal) == true, "a workbook");
        await Eventually.UntilAsync(() => Workbooks(temporary).Length == 0, "an end of the files");
    }

    private static string[] Workbooks(string folder) => Directory.GetDirectories(folder, "smartheart-xlsx-*");

    private static async Task AgreeAsync(Dialog anna)
    {
        anna.Starts();
        await anna.Sees("consent.personal_data");
        await anna.Press("consent.yes");
        await anna.Sees("consent.advertising");
        await anna.Press("consent.advertising_no");
        await anna.Sees("profile.invitation");
    }

    private static async Task OpenPeopleAsync(Dialog admin)
    {
        admin.Says("/admin");
        await admin.Sees("panel.title");
        await admin.Press("people.panel");
        await admin.Sees("people.list");
    }

    private static string Explain(BotProcess? bot) => string.Join('\n', [.. bot?.Errors ?? [], .. bot?.Output ?? []]);
}
