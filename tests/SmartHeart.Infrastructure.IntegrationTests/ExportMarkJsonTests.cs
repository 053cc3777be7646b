using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Application.Workbooks;
using SmartHeart.Infrastructure.Outbox;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>A workbook under way outlives a restart, also one that brings a new version of the bot.</summary>
public sealed class ExportMarkJsonTests
{
    [Fact]
    public void A_list_kept_by_an_earlier_version_goes_on_where_it_was()
    {
        var wish = OutboxJson.Read<UsersToExport>("""
            {"Selection":{"Filter":0,"TagMark":0,"SearchId":7},"AskedAt":"2026-03-02T09:00:00+00:00",
             "Done":{"Parts":1,"People":900000,"Last":100001,"IsAll":false},"OnWire":{"Parts":2,"People":1000000,"Last":1,"IsAll":true}}
            """);

        wish.Selection.SearchId.ShouldBe(7);
        wish.Done.ShouldBe(new ExportMark(1, 900_000, 0, new ExportKey(100_001), IsAll: false));
        wish.OnWire.ShouldBe(new ExportMark(2, 1_000_000, 0, new ExportKey(1), IsAll: true));
    }

    [Fact]
    public void A_list_that_an_earlier_version_had_not_begun_is_made_from_the_beginning()
    {
        var wish = OutboxJson.Read<UsersToExport>("""{"Selection":{},"AskedAt":"2026-03-02T09:00:00+00:00","Done":{"Parts":0,"People":0,"IsAll":false}}""");

        (wish.Done, wish.OnWire, wish.MessageId).ShouldBe((default, null, 0));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(5)]
    public void What_is_kept_is_read_back(int? last)
    {
        var wish = new WorkbookToExport(DateTimeOffset.UnixEpoch)
        {
            Done = new ExportMark(2, 300, 1, last is { } id ? new ExportKey(id, 9) : null, IsAll: false),
            OnWire = new ExportMark(3, 400, 6, new ExportKey(8), IsAll: true),
            MessageId = 77,
        };

        OutboxJson.Read<WorkbookToExport>(OutboxJson.Write(wish)).ShouldBe(wish);
    }
}
