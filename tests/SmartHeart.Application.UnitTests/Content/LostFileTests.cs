using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Content;

/// <summary>Files that Telegram does not know any more are noted once, and known again when they are.</summary>
public sealed class LostFileTests : UseCaseTests
{
    private static readonly TestActor Bot = new(Role.System, 0);

    [Fact]
    public async Task A_lost_file_is_noted_and_told_once()
    {
        await Files("a", "b");
        var since = App.Time.GetUtcNow();
        (await Send(Bot, new NoteLostFiles(["a", "unknown"]))).ShouldBeOk();
        App.Time.Advance(TimeSpan.FromHours(1));
        (await Send(Bot, new NoteLostFiles(["a"]))).ShouldBeOk();

        (await File("a")).DeadSince.ShouldBe(since);
        (await File("b")).DeadSince.ShouldBeNull();
        (await Told()).ShouldBe([1]);
    }

    [Fact]
    public async Task Nobody_but_the_bot_may_say_so()
    {
        await Files("a");
        (await Send(Who.Owner, new NoteLostFiles(["a"]))).ShouldFail("access.denied");
        (await Send(Who.Owner, new CheckDueFile(1))).ShouldFail("access.denied");
    }

    [Theory]
    [InlineData(FileAnswer.Known, true)]
    [InlineData(FileAnswer.Unknown, false)]
    public async Task An_admin_asks_and_the_answer_is_kept(FileAnswer answer, bool known)
    {
        await Files("a");
        App.Files.Answers["a"] = answer;
        App.Time.Advance(TimeSpan.FromDays(1));

        (await Send(Who.Admin, new CheckFile(1))).ShouldBeOk().ShouldBe(known);

        var file = await File("a");
        (file.DeadSince is null, file.CheckedAt).ShouldBe((known, App.Time.GetUtcNow()));
        (await Told()).Count.ShouldBe(known ? 0 : 1);
    }

    [Fact]
    public async Task When_Telegram_can_not_be_asked_nothing_is_noted()
    {
        await Files("a");
        App.Files.Answers["a"] = FileAnswer.NotAsked;
        (await Send(Who.Admin, new CheckFile(1))).ShouldFail("library.not_asked");
        (await File("a")).DeadSince.ShouldBeNull();
        (await Send(Who.Admin, new CheckFile(7))).ShouldFail("library.gone");
    }

    [Fact]
    public async Task A_file_not_asked_about_for_a_week_is_checked_and_one_that_is_fresh_is_not()
    {
        await Files("old");
        App.Time.Advance(CheckDueFile.Freshness + TimeSpan.FromMinutes(1));
        await Files("fresh");
        var before = App.Time.GetUtcNow();

        (await Check(1)).ShouldBeOk();
        (await Check(2)).ShouldBeOk();
        (await Check(99)).ShouldBeOk();

        App.Files.Asked.ShouldBe(["old"]);
        (await File("old")).CheckedAt.ShouldBeInRange(before, App.Time.GetUtcNow());
    }

    [Fact]
    public async Task A_lost_one_is_found_and_told_though_nobody_looked_at_it()
    {
        await Files("a");
        App.Time.Advance(TimeSpan.FromDays(8));
        App.Files.Answers["a"] = FileAnswer.Unknown;

        (await Check(1)).ShouldBeOk();

        App.Files.Asked.Count.ShouldBe(2);
        (await File("a")).DeadSince.ShouldNotBeNull();
        (await Told()).ShouldBe([1]);
    }

    [Fact]
    public async Task One_that_is_back_is_known_again()
    {
        await Files("a");
        await Send(Bot, new NoteLostFiles(["a"]));
        App.Time.Advance(TimeSpan.FromDays(8));

        (await Check(1)).ShouldBeOk();

        (await File("a")).DeadSince.ShouldBeNull();
    }

    [Fact]
    public async Task What_is_only_in_trouble_for_a_moment_is_asked_about_again_and_stays()
    {
        await Files("a");
        App.Time.Advance(TimeSpan.FromDays(8));
        App.Files.Answers["a"] = FileAnswer.Unknown;
        var check = Task.Run(() => Send(Bot, new CheckDueFile(1)));
        while (App.Files.Asked.IsEmpty) await Task.Yield();
        App.Files.Answers["a"] = FileAnswer.Known;

        (await Finish(check)).ShouldBeOk();

        App.Files.Asked.Count.ShouldBe(2);
        (await File("a")).DeadSince.ShouldBeNull();
    }

    [Fact]
    public async Task Those_that_can_not_be_asked_about_make_room_for_the_others_and_are_due_again_a_day_later()
    {
        await Files([.. Enumerable.Range(1, 20).Select(i => $"dumb{i}")]);
        App.Time.Advance(TimeSpan.FromMinutes(1));
        await Files("a");
        App.Time.Advance(TimeSpan.FromDays(8));
        foreach (var i in Enumerable.Range(1, 20)) App.Files.Answers[$"dumb{i}"] = FileAnswer.NotAsked;
        (await Due()).ShouldBe(Enumerable.Range(1, 20));
        foreach (var id in await Due()) (await Check(id)).ShouldBeOk();

        (await Due()).ShouldBe([21]);
        (await Told()).ShouldBeEmpty();

        (await Check(21)).ShouldBeOk();
        App.Time.Advance(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1));
        (await Due()).ShouldBe(Enumerable.Range(1, 20));
    }

    /// <summary>What one look asks about.</summary>
    private async Task<List<int>> Due()
    {
        List<int> due = [];
        await App.InScope(async scope =>
        {
            var waiting = await scope.GetRequiredService<IStoredFileRepository>().NotCheckedSince(App.Time.GetUtcNow() - CheckDueFile.Freshness, 20, default);
            due = [.. waiting.Select(file => file.Id)];
        });
        return due;
    }

    private Task Files(params string[] ids) => App.Add([.. ids.Select(id =>
        (object)StoredFile.Register($"unique-{id}", id, FileKind.Photo, null, null, null, App.Time.GetUtcNow()))]);

    private Task<StoredFile> File(string id) => App.Read(db => db.Set<StoredFile>().SingleAsync(file => file.TelegramFileId == id));

    private Task<Result<Done>> Check(int id) => Finish(Task.Run(() => Send(Bot, new CheckDueFile(id))));

    /// <summary>Lets time pass while the command waits between its questions.</summary>
    private async Task<Result<Done>> Finish(Task<Result<Done>> check)
    {
        while (!check.IsCompleted)
        {
            App.Time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.WhenAny(check, Task.Delay(1));
        }

        return await check;
    }

    private async Task<List<int>> Told()
    {
        var rows = await App.Read(db => db.Database
            .SqlQueryRaw<string>("""SELECT "Payload" AS "Value" FROM "Outbox" WHERE "Type" = 'file_lost' ORDER BY "Id" """).ToListAsync());
        return [.. rows.Select(row => System.Text.Json.JsonSerializer.Deserialize<FileLost>(row, System.Text.Json.JsonSerializerOptions.Web)!.FileId)];
    }
}
