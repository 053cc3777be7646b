using System.Collections.Immutable;
using FluentValidation;
using MediatR;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.UnitTests.Kit.Flows;

/// <summary>A use case as small as can be, with every kind of step.</summary>
internal sealed record OrderTea : ICommand<string>
{
    public string Guest { get; init; } = "";

    public string Wish { get; init; } = "";

    public string Sort { get; init; } = "";

    public DateTimeOffset? When { get; init; }

    public ImmutableArray<string> Pictures { get; init; } = [];

    public string Phone { get; init; } = "";
}

internal sealed class OrderTeaValidator : AbstractValidator<OrderTea>
{
    public OrderTeaValidator()
    {
        RuleFor(x => x.Guest).MustPass(guest => guest == "42" ? UserErrors.NameHasDigits : null);
        RuleFor(x => x.Pictures).MustPass(pictures => pictures.Length > 2 ? ContentErrors.TooManyMedia.With("max", 2) : null);
    }
}

/// <summary>Takes the order and commits, as the pipeline does. Some guests are refused only here, as by a rule that needs the database.</summary>
internal sealed class TeaHouse(IUnitOfWork unit) : ISender
{
    public List<OrderTea> Served { get; } = [];

    public async Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        var order = (OrderTea)(object)request;
        Result<string> answer = order.Guest switch
        {
            "unwelcome" => InvalidInput.Of(nameof(OrderTea.Guest), new Error("name.empty")),
            "late" => new Conflict("changed.meanwhile"),
            _ => order.Guest,
        };
        if (!answer.IsOk) return (TResponse)(object)answer;
        Served.Add(order);
        await unit.Commit(cancellationToken);
        return (TResponse)(object)answer;
    }

    public Task Send<TRequest>(TRequest request, CancellationToken cancellationToken = default)
        where TRequest : IRequest => throw new NotSupportedException();

    public Task<object?> Send(object request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public IAsyncEnumerable<TResponse> CreateStream<TResponse>(IStreamRequest<TResponse> request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public IAsyncEnumerable<object?> CreateStream(object request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}

internal sealed class TeaForm : Flow<OrderTea, string>
{
    public TeaForm(int version = 1)
        : base("tea", version, (guest, _) => new Screen { Text = Html.Text($"served {guest}") })
    {
        Text("guest", nameof(OrderTea.Guest), (order, typed) => order with { Guest = typed }, Question("guest?"));
        Text("wish", nameof(OrderTea.Wish), (order, typed) => order with { Wish = typed }, Question("wish?")).OrSkip(order => order with { Wish = "" });
        Choice("sort", nameof(OrderTea.Sort), (_, _) => [new("green", "Green"), new("black", "Black"), new("rare", "Rare")], (order, sort) => order with { Sort = sort }, Question("sort?"));
        Moment("when", nameof(OrderTea.When), (order, when) => order with { When = when }, Question("when?")).OnlyIf(order => order.Sort == "rare");
        Files(
            "pictures", nameof(OrderTea.Pictures), [MediaKind.Photo], order => order.Pictures, (order, pictures) => order with { Pictures = pictures },
            file => file.UniqueId, Question("pictures?"));
        Phone("phone", nameof(OrderTea.Phone), (order, phone) => order with { Phone = phone }, Question("phone?"));
    }

    protected override OrderTea Blank() => new();

    private static Func<OrderTea, Ui, Screen> Question(string words) => (_, _) => new Screen { Text = Html.Text(words) };
}

[Callback("tea")]
internal readonly record struct TeaTap;
