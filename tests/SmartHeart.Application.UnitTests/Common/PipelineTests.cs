using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Common;

public sealed class PipelineTests : IAsyncLifetime
{
    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.Start(services => services
        .AddTransient<IRequestHandler<AddUser, Result<Done>>, AddUserHandler>()
        .AddTransient<IRequestHandler<AddUserInAQuery, Result<Done>>, AddUserInAQueryHandler>()
        .AddTransient<IRequestHandler<Silent, Result<Done>>, SilentHandler>()
        .AddSingleton<IValidator<AddUser>, FirstRules>()
        .AddSingleton<IValidator<AddUser>, SecondRules>());

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Command_that_went_well_is_saved()
    {
        (await _app.Send(new AddUser("fine"), Who.Admin)).ShouldBeOk();

        (await Users()).ShouldBe(1);
    }

    [Fact]
    public async Task Refused_command_is_forgotten_even_if_something_is_saved_later()
    {
        await _app.InScope(async scope =>
        {
            scope.GetRequiredService<Actor>().Set(Role.Admin, 1);
            (await scope.GetRequiredService<ISender>().Send(new AddUser("refuse"))).ShouldFail("test.refused");
            await scope.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
        });

        (await Users()).ShouldBe(0);
    }

    [Fact]
    public async Task Half_of_a_command_that_broke_is_forgotten_and_the_exception_goes_on()
    {
        await _app.InScope(async scope =>
        {
            scope.GetRequiredService<Actor>().Set(Role.Admin, 1);
            await Should.ThrowAsync<InvalidOperationException>(() => scope.GetRequiredService<ISender>().Send(new AddUser("break")));
            await scope.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
        });

        (await Users()).ShouldBe(0);
    }

    [Fact]
    public async Task Query_saves_nothing()
    {
        (await _app.Send(new AddUserInAQuery(), Who.Admin)).ShouldBeOk();

        (await Users()).ShouldBe(0);
    }

    [Fact]
    public async Task Row_changed_by_somebody_else_meanwhile_is_a_conflict()
    {
        (await _app.Send(new AddUser("fine"), Who.Admin)).ShouldBeOk();

        // The same Telegram id again: what two hosts do that greet one newcomer at once.
        (await _app.Send(new AddUser("fine"), Who.Admin)).ShouldFail("changed.meanwhile").ShouldBeOfType<Conflict>();

        (await Users()).ShouldBe(1);
    }

    [Fact]
    public async Task All_validators_are_asked_one_after_another()
    {
        var result = await _app.Send(new AddUser(""), Who.Admin);

        result.ShouldBeInvalid().ShouldBe(["How: input.not_empty", "How: input.minimum_length"]);
        (await Users()).ShouldBe(0);
    }

    [Fact]
    public async Task Rules_of_the_library_bring_their_bounds_but_never_what_was_typed()
    {
        var result = await _app.Send(new AddUser("x"), Who.Admin);

        var fault = result.ShouldFail("input.invalid").ShouldBeOfType<InvalidInput>().Faults.ShouldHaveSingleItem();
        fault.Error.Arguments["minLength"].ShouldBe(2);
        fault.Error.Arguments.Keys.ShouldNotContain("propertyValue");
    }

    [Fact]
    public async Task Request_that_names_nobody_is_open_to_nobody() =>
        await Should.ThrowAsync<InvalidOperationException>(() => _app.Send(new Silent(), Who.Owner));

    [Fact]
    public async Task Form_checks_one_property_with_the_rules_of_the_whole_command()
    {
        var rules = _app.Services.GetRequiredService<IValidator<AddContent>>();

        var checkedAlone = await rules.ValidateAsync(new AddContent { Title = "🔥" }, options => options.IncludeProperties(nameof(AddContent.Title)));

        checkedAlone.Errors.ShouldHaveSingleItem().ErrorCode.ShouldBe("title.no_words");
    }

    private Task<int> Users() => _app.Read(db => db.Set<User>().CountAsync());

    [Allow(Role.Admin)]
    private sealed record AddUser(string How) : ICommand<Done>;

    [Allow(Role.Admin)]
    private sealed record AddUserInAQuery : IQuery<Done>;

    private sealed record Silent : IQuery<Done>;

    private sealed class AddUserHandler(IUserRepository users) : ICommandHandler<AddUser, Done>
    {
        public Task<Result<Done>> Handle(AddUser command, CancellationToken cancellationToken)
        {
            users.Add(User.Arrive(7, null, DateTimeOffset.UnixEpoch));
            return command.How switch
            {
                "refuse" => Task.FromResult<Result<Done>>(new Error("test.refused")),
                "break" => throw new InvalidOperationException(),
                _ => Task.FromResult(Done.Ok),
            };
        }
    }

    private sealed class AddUserInAQueryHandler(IUserRepository users) : IQueryHandler<AddUserInAQuery, Done>
    {
        public Task<Result<Done>> Handle(AddUserInAQuery query, CancellationToken cancellationToken)
        {
            users.Add(User.Arrive(7, null, DateTimeOffset.UnixEpoch));
            return Task.FromResult(Done.Ok);
        }
    }

    private sealed class SilentHandler : IQueryHandler<Silent, Done>
    {
        public Task<Result<Done>> Handle(Silent query, CancellationToken cancellationToken) => Task.FromResult(Done.Ok);
    }

    private sealed class FirstRules : AbstractValidator<AddUser>
    {
        public FirstRules() => RuleFor(x => x.How).NotEmpty();
    }

    private sealed class SecondRules : AbstractValidator<AddUser>
    {
        public SecondRules() => RuleFor(x => x.How).MinimumLength(2);
    }
}
