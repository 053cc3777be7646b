using MediatR;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Statistics;
using SmartHeart.Bot.Features.Statistics;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.UnitTests.Kit;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Statistics;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Statistics;

/// <summary>Topic main hears of a counting anew once it is over, or does not get on; where the counting stands is in the database, so a restart changes nothing.</summary>
public sealed class RecountHandlerTests
{
    private static readonly DateOnly Day = new(2026, 2, 1);
    private readonly Desk _desk = new();
    private readonly ManualTime _time = new();

    public RecountHandlerTests() => _desk.Row = new RecountWatch(_time.GetUtcNow(), Day.AddDays(30), []);

    [Fact]
    public async Task While_it_goes_on_nobody_is_told_anything()
    {
        for (var i = 0; i < 5; i++)
        {
            _desk.Answer = new RecountCheck(Day.AddDays(i), 0, []);
            (await Run()).ShouldNotBeNull().Rests.ShouldBeTrue();
            _time.Advance(TimeSpan.FromMinutes(4));
        }

        _desk.Told.ShouldBeEmpty();
    }

    [Fact]
    public async Task Its_end_is_told_with_how_long_it_took_and_what_changed()
    {
        _time.Advance(TimeSpan.FromSeconds(42));
        _desk.Answer = new RecountCheck(null, 30, [new FigureChange(Metric.Openings, 8, 1)]);

        (await Run()).ShouldBeNull();

        var words = _desk.Told.ShouldHaveSingleItem();
        words.ShouldContain("30 дней за 42 секунды");
        words.ShouldContain("👀 Новые просмотры: 8 → <b>1</b>");
    }

    [Fact]
    public async Task A_day_that_is_not_got_past_is_told_once_and_the_next_such_day_again()
    {
        _desk.Answer = new RecountCheck(Day, 0, []);
        await Look(minutes: 12);
        _desk.Told.ShouldHaveSingleItem().ShouldContain("01.02.2026");

        _desk.Answer = new RecountCheck(Day.AddDays(1), 0, []);
        await Look(minutes: 12);

        _desk.Told.Count.ShouldBe(2);
        _desk.Told[1].ShouldContain("02.02.2026");
    }

    [Fact]
    public async Task What_did_not_leave_is_told_again()
    {
        _desk.Answer = new RecountCheck(null, 30, []);
        _desk.Refusal = new Delivery(DeliveryState.Retry, Words: "Too Many Requests");
        (await Run()).ShouldBe(OutboxVerdict.Retry("Too Many Requests"));
        _desk.Refusal = null;

        (await Run()).ShouldBeNull();

        _desk.Told.Count.ShouldBe(1);
    }

    private async Task Look(int minutes)
    {
        for (var i = 0; i < minutes; i++)
        {
            (await Run()).ShouldNotBeNull().Rests.ShouldBeTrue();
            _time.Advance(TimeSpan.FromMinutes(1));
        }
    }

    private Task<OutboxVerdict?> Run() => new RecountHandler(_desk, new Actor(), _desk, _desk, TestSpeech.Speech(), _time).Handle([_desk.Row], default);

    /// <summary>Everything around the handler: how far the counting is, a topic, and the row that is kept.</summary>
    private sealed class Desk : ISender, ITopicScreens, IOutboxProgress
    {
        public RecountCheck Answer { get; set; } = new(null, 0, []);

        public Delivery? Refusal { get; set; }

        public List<string> Told { get; } = [];

        public RecountWatch Row { get; set; } = null!;

        public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default) =>
            Task.FromResult((TResponse)(object)(Result<RecountCheck>)Answer);

        public Task Keep<T>(T message, CancellationToken cancellationToken)
            where T : IOutboxMessage
        {
            Row = (RecountWatch)(object)message;
            return Task.CompletedTask;
        }

        public TimeSpan DelayOf(AdminTopic topic, Screen screen, Anchor? over) => TimeSpan.Zero;

        public Task<Shown> Show(AdminTopic topic, Screen screen, Anchor? over, CancellationToken cancellationToken)
        {
            if (Refusal is not null) return Task.FromResult(new Shown(default, Refusal));

            Told.Add(screen.Text.Value);
            return Task.FromResult(new Shown(new Anchor(Told.Count), new Delivery(DeliveryState.Sent, Told.Count)));
        }

        public Task Keep<T>(IReadOnlyDictionary<int, T> messages, CancellationToken cancellationToken)
            where T : IOutboxMessage => throw new NotSupportedException();

        public Task Send<TRequest>(TRequest request, CancellationToken cancellationToken = default)
            where TRequest : IRequest => throw new NotSupportedException();

        public Task<object?> Send(object request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public IAsyncEnumerable<TResponse> CreateStream<TResponse>(IStreamRequest<TResponse> request, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public IAsyncEnumerable<object?> CreateStream(object request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
