// Making one take: what the command line and the application's queue both call for each part of a story.
// Knows nothing of project files: the caller stores the movie and adds the take with an ordinary edit.
//
//     story::Story story = project.story();                                  // a copy, as new as can be
//     auto job = engine::jobFor(story, part);                                // none: the part needs no take
//     engine::MadeTake made = engine::makeTake(*job, generator, compositor, progress, stop);
//     made.take.movie = ...store made.movie...; made.take.id = story::Ids(story).take();
//     ...edit story::AddTake{made.part, made.take, .choose = true}
//
// Thread safety: uses Generator and Compositor on the calling thread alone; cancelling is safe from any
// thread and leaves nothing behind.
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "engine/compositor.h"
#include "engine/plan.h"
#include "engine/progress.h"
#include "engine/seine/generator.h"
#include "storage/story/edit.h"

namespace engine {

struct MadeTake {
    story::Part part;
    story::Take take;                 // all but id and movie
    std::vector<std::uint8_t> movie;  // at the story's size and rate, without camera for a shot
};

/// Animates and predicts a shot, or makes a generated transition. Where memory runs out it is tried once more
/// at half the size and enlarged, which the take says in its sampler. Throws seine::Error, media::Error,
/// Cancelled, and engine::Error when a picture it starts from cannot be shown.
MadeTake makeTake(const Job&, seine::Generator&, Compositor&, const ProgressSink& = {}, std::stop_token = {});

/// The edit by which a take that was waited for arrives: it is the one shown from now on, unless that is
/// starred (picked as the best) or locked.
story::AddTake arrivalOf(const story::Take&, const story::Part&, const story::Story&);

}  // namespace engine
